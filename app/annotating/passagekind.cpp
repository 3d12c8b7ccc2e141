#include "app/annotating/passagekind.h"

#include <algorithm>

namespace app {

using storage::Codebook;
using storage::Id;
using storage::Role;
using storage::Tag;

namespace {

bool isInUse(const Codebook &codebook, Id<Tag> tag)
{
    const std::vector<Id<Tag>> line = codebook.lineage(tag);
    return std::none_of(line.begin(), line.end(),
                        [&codebook](Id<Tag> at) { return codebook.tag(at)->retired; });
}

} // namespace

std::vector<const Role *> rolesInUse(const Codebook &codebook, Id<Tag> tag)
{
    std::vector<const Role *> roles = codebook.rolesOf(tag);
    std::erase_if(roles, [](const Role *role) { return role->retired; });
    return roles;
}

Id<Role> roleOf(const Codebook &codebook, PassageKind kind)
{
    if (kind.roleId.isValid())
        return kind.roleId;
    const std::vector<const Role *> roles = rolesInUse(codebook, kind.tagId);
    return roles.empty() ? Id<Role>() : roles.front()->id;
}

bool isBuiltFromParts(const Codebook &codebook, Id<Tag> tag)
{
    const std::vector<const Role *> roles = rolesInUse(codebook, tag);
    return std::any_of(roles.begin(), roles.end(),
                       [](const Role *role) { return !role->shortcut.isEmpty(); });
}

std::vector<PassageKind> passageKinds(const Codebook &codebook)
{
    std::vector<PassageKind> kinds;
    for (const Tag &tag : codebook.tags) {
        if (!isInUse(codebook, tag.id))
            continue;
        kinds.push_back({tag.id, {}});
        if (!isBuiltFromParts(codebook, tag.id) || tag.parentId.isValid())
            continue;
        for (const Role *role : rolesInUse(codebook, tag.id))
            kinds.push_back({tag.id, role->id});
    }
    return kinds;
}

QString nameOf(const Codebook &codebook, PassageKind kind)
{
    if (const Role *role = codebook.role(kind.roleId))
        return readable(role->name);
    const Tag *tag = codebook.tag(kind.tagId);
    return tag ? readable(tag->name) : QString();
}

QString letterOf(const Codebook &codebook, PassageKind kind)
{
    if (const Role *role = codebook.role(kind.roleId))
        return role->shortcut.toUpper();
    const Tag *tag = codebook.tag(kind.tagId);
    return tag ? tag->shortcut.toUpper() : QString();
}

storage::Instruction instructionOf(const Codebook &codebook, PassageKind kind)
{
    if (const Role *role = codebook.role(kind.roleId))
        return role->instruction;
    const Tag *tag = codebook.tag(kind.tagId);
    return tag ? tag->instruction : storage::Instruction();
}

std::optional<PassageKind> passageKindWithLetter(const Codebook &codebook, const QString &letter)
{
    if (letter.isEmpty())
        return std::nullopt;
    const std::vector<PassageKind> kinds = passageKinds(codebook);
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const PassageKind &kind) {
        return letterOf(codebook, kind) == letter.toUpper();
    });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace app

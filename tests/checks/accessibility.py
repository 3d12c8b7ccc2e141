"""accessibility.py PROGRAM PROJECT TEXT: drives the window with real keys and asks it over AT-SPI.

Ends with 0 where all holds; else says what does not. Nothing here waits for a fixed time: whatever takes its time is
asked for until it is there, or until a deadline.
"""

import os
import subprocess
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)

PATIENCE = 15.0  # seconds for one thing to happen, on a slow machine
State = Atspi.StateType
Role = Atspi.Role
Boundary = Atspi.TextBoundaryType
heard = []
wrong = []


def check(holds, what):
    if not holds:
        wrong.append(what)
    return holds


def same(found, expected, what):
    check(found == expected, f"{what}: {found!r} instead of {expected!r}")


def listen():
    def hear(event):
        try:
            heard.append((event.type, event.source.get_role(), event.source.get_name(), event.detail1, event.any_data))
        except GLib.Error:
            pass  # what it was about is gone

    listener = Atspi.EventListener.new(hear)
    for kind in (
        "object:text-caret-moved",
        "object:text-selection-changed",
        "object:text-changed",
        "object:property-change",
        "object:state-changed:showing",
        "object:state-changed:focused",
    ):
        listener.register(kind)
    return listener


def until(condition, what):
    """Handles events until condition() gives something, which it returns."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            found = condition()
        except GLib.Error:
            found = None  # an object that went away while it was asked
        if found:
            return found
        if time.monotonic() > deadline:
            wrong.append(f"Never came: {what}")
            return None
        if not GLib.MainContext.default().iteration(False):
            time.sleep(0.005)


def was_heard(kind, role=None, name=None, detail=None):
    return any(
        each[0].startswith(kind)
        and (role is None or each[1] == role)
        and (name is None or each[2] == name)
        and (detail is None or each[3] == detail)
        for each in heard
    )


def was_said(words):
    """Whether a notification with these words has appeared: what screen readers speak out."""
    return was_heard("object:state-changed:showing", Role.NOTIFICATION, words, 1)


def press(*keys):
    heard.clear()
    subprocess.run(["xdotool", "key", *keys], check=True)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            yield child


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def has(node, *states):
    found = node.get_state_set()
    return all(found.contains(state) for state in states)


def find(root, role, name="", *states):
    """The first shown object of that role whose name begins so."""
    for node in walk(root):
        if node.get_role() == role and (node.get_name() or "").startswith(name) and has(node, State.SHOWING, *states):
            return node
    return None


def utf16(text):
    """Qt counts in UTF-16 where AT-SPI means characters."""
    return len(text.encode("utf-16-le")) // 2


def unit(ask, article, offset, boundary):
    found = ask(article, offset, boundary)
    return found.content


# What every screen reader needs of the whole window

NAMELESS_ROLES = {Role.SCROLL_BAR, Role.SEPARATOR, Role.POPUP_MENU, Role.LIST, Role.FILLER, Role.PANEL}
NAMED_ROLES = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.MENU_ITEM, Role.TABLE_COLUMN_HEADER}


def label_of(node):
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return ""


def check_names(root, where):
    count = 0
    for node in walk(root):
        role = node.get_role()
        is_item = role in (Role.TABLE_CELL, Role.LIST_ITEM)
        if not has(node, State.SHOWING) or is_item:
            continue
        if role in NAMED_ROLES or (has(node, State.FOCUSABLE) and role not in NAMELESS_ROLES):
            count += 1
            words = node.get_name() or label_of(node) or ""
            check(any(c.isalnum() for c in words), f"{where}: a {node.get_role_name()} without a name")
        if role == Role.COMBO_BOX:
            check(
                label_of(node) or node.get_description(),
                f"{where}: nothing says what the combo box {node.get_name()!r} is for",
            )
    check(count > 0, f"{where}: nothing there has a name")


def check_dialogs(application, window):
    """Opens each dialog from its menu item, and closes it with Escape."""
    for item in (
        "History…",
        "Who is annotating…",
        "Settings…",
        "Paste as article…",
        "Show original…",
        "Keys…",
        "Export CSV…",
        "Save as PDF…",
        "Print preview…",
        "Tag every occurrence…",
    ):
        found = [n for n in walk(window) if n.get_role() == Role.MENU_ITEM and n.get_name() == item]
        if not check(found, f"There is no menu item {item}"):
            continue
        known = application.get_child_count()
        Atspi.set_timeout(300, 5000)
        try:
            Atspi.Action.do_action(found[0], 0)  # does not come back while a modal dialog is open
        except GLib.Error:
            pass
        Atspi.set_timeout(5000, 15000)

        def dialog():
            for child in children(application):
                if child.get_role() in (Role.DIALOG, Role.FILE_CHOOSER) and has(child, State.SHOWING, State.ACTIVE):
                    return child
            return None

        opened = until(dialog, f"the dialog of {item}")
        if not opened:
            continue
        check(opened.get_name(), f"The dialog of {item} has no title")
        check_names(opened, item.rstrip("…"))
        press("Escape")
        until(lambda: not dialog() and application.get_child_count() <= known, f"the end of the dialog of {item}")


# The article


def check_reading(article, text):
    for state in (State.FOCUSABLE, State.MULTI_LINE, State.READ_ONLY, State.SHOWING):
        check(has(article, state), f"The article is not {state.value_nick}")
    check(not has(article, State.EDITABLE), "The article says that it can be edited")
    same(article.get_name(), "Article: The harbour was closed for six days 🌍.", "Name of the article")
    check(article.get_description().startswith("6 annotation"), f"Description: {article.get_description()!r}")
    same(article.get_child_count(), 0, "Children of the article")
    count = Atspi.Text.get_character_count(article)
    same(count, utf16(text), "Length of the text")
    same(Atspi.Text.get_text(article, 0, -1), text, "Text")

    before, at, after = (
        Atspi.Text.get_text_before_offset,
        Atspi.Text.get_text_at_offset,
        Atspi.Text.get_text_after_offset,
    )
    harbour = text.index("harbour") + 2
    emoji = utf16(text[: text.index("🌍")])
    nets = utf16(text[: text.index("nets")]) + 1
    for offset, boundary, expected in (
        (harbour, Boundary.CHAR, ["a", "r", "b"]),
        (emoji, Boundary.CHAR, [" ", "🌍", "."]),
        (harbour, Boundary.WORD_START, ["The ", "harbour ", "was "]),
        (emoji, Boundary.WORD_START, ["days ", "🌍", "."]),
        (nets, Boundary.WORD_START, ["the ", "nets", "."]),
        (harbour, Boundary.SENTENCE_START, ["", "The harbour was closed for six days 🌍.", ""]),
        (nets, Boundary.LINE_START, ["", "“We lost everything,” said Mrs Okoro, “even the nets.”", "The minister declined to comment."]),
    ):
        found = [unit(ask, article, offset, boundary) for ask in (before, at, after)]
        if boundary == Boundary.LINE_START:  # as long as the page is wide enough for the line
            found = [each if each in expected else "" for each in found]
            expected = expected if len(found[1]) else found
        same(found, expected, f"{boundary.value_nick} before, at and after {offset}")
    # Reading on by lines comes by every word, and to an end.
    offset, read = 0, ""
    while offset < count:
        line = at(article, offset, Boundary.LINE_START)
        check(line.start_offset <= offset <= line.end_offset, f"The line at {offset} is elsewhere")
        read += line.content
        offset = max(line.end_offset, offset) + 1
    same("".join(read.split()), "".join(text.split()), "All lines together")

    extents = Atspi.Text.get_character_extents(article, harbour, Atspi.CoordType.SCREEN)
    check(extents.width > 0 and extents.height > 0, "A character in sight has no extents")
    same(
        Atspi.Text.get_offset_at_point(
            article, extents.x + extents.width // 2, extents.y + extents.height // 2, Atspi.CoordType.SCREEN
        ),
        harbour,
        "The character at a point",
    )


def attributes(article, offset):
    found, begin, end = Atspi.Text.get_attribute_run(article, offset, False)
    return found, begin, end


def check_attributes(article, text):
    found, begin, end = attributes(article, 3)
    check("Claim" in " ".join(found.values()), f"No attribute names the claim: {found}")
    check("Place" in " ".join(found.values()), f"No attribute names the place: {found}")
    same((begin, end), (0, len("The harbour")), "Where that begins and ends")
    found, begin, end = attributes(article, 20)
    check("Claim" in " ".join(found.values()), f"No attribute names the claim: {found}")
    same((begin, end), (len("The harbour"), len("The harbour was closed for six days")), "Where the claim goes on")
    source = utf16(text[: text.index("Mrs Okoro")])
    found, begin, end = attributes(article, source)
    check("Attribution Source" in " ".join(found.values()), f"No attribute names the source: {found}")
    same((begin, end), (source, source + len("Mrs Okoro")), "Where the source begins and ends")
    found, begin, end = attributes(article, end)
    same(found, {"language": "en"}, "Attributes where nothing is marked")


def check_keys(article, text):
    press("ctrl+Home")
    until(lambda: Atspi.Text.get_caret_offset(article) == 0, "the caret at the begin of the text")
    press("Right")
    until(lambda: was_heard("object:text-caret-moved", Role.TEXT, None, 1), "an event for the caret")
    same(Atspi.Text.get_caret_offset(article), 1, "Caret")
    press("ctrl+Right", "ctrl+Right")
    until(lambda: was_said("Claim"), "words for leaving the place, but not the claim")
    check(was_heard("object:property-change:accessible-description", Role.TEXT), "No event for another description")
    check(article.get_description().endswith("Here: Claim."), f"Description: {article.get_description()!r}")

    press("ctrl+Home", "ctrl+shift+Right")
    until(lambda: was_heard("object:text-selection-changed", Role.TEXT), "an event for the selection")
    until(lambda: Atspi.Text.get_n_selections(article) == 1, "a selection")
    selection = Atspi.Text.get_selection(article, 0)
    same((selection.start_offset, selection.end_offset), (0, 3), "Selection")
    Atspi.Text.set_selection(article, 0, 4, 11)
    until(lambda: Atspi.Text.get_selection(article, 0).end_offset == 11, "the selection that was asked for")
    Atspi.Text.set_caret_offset(article, 5)
    until(lambda: Atspi.Text.get_caret_offset(article) == 5, "the caret where it was sent")
    same(Atspi.Text.get_n_selections(article), 0, "Selections after that")


def check_tagging(article, text):
    minister = utf16(text[: text.index("The minister")])
    Atspi.Text.set_caret_offset(article, minister)
    until(lambda: Atspi.Text.get_caret_offset(article) == minister, "the caret at the minister")
    press("ctrl+shift+Right", "ctrl+shift+Right", "f")
    until(lambda: was_said("Figure: The minister"), "words for the new annotation")
    found, begin, end = attributes(article, minister)
    check("Figure" in " ".join(found.values()), f"No attribute names the new figure: {found}")
    same((begin, end), (minister, minister + len("The minister")), "Where it begins and ends")
    until(lambda: article.get_description().startswith("7 annotation"), "a description with one more annotation")
    press("ctrl+z")
    until(lambda: was_said("No annotation") or was_said("No annotation selected"), "words for what was undone")
    same(attributes(article, minister)[0], {"language": "en"}, "Attributes after undoing")


def check_finding(window, article, text):
    Atspi.Text.set_caret_offset(article, 0)
    press("period")
    sentence = utf16(text[: text.index("🌍.") + 1])  # as it is tagged, without its full stop
    until(lambda: Atspi.Text.get_n_selections(article) == 1, "a selected sentence")
    same(Atspi.Text.get_selection(article, 0).end_offset, sentence, "Where the sentence ends")
    check(was_heard("object:text-selection-changed", Role.TEXT), "No event for the selected sentence")
    Atspi.Text.set_caret_offset(article, 0)
    press("ctrl+f")
    words = until(lambda: find(window, Role.TEXT, "Find in the article", State.FOCUSED), "the find bar")
    if not words:
        return
    heard.clear()
    subprocess.run(["xdotool", "type", "nets"], check=True)
    nets = utf16(text[: text.index("nets")])
    until(lambda: Atspi.Text.get_caret_offset(article) == nets + 4, "the caret behind what was found")
    until(lambda: words.get_description() == "1 of 1", "how much was found")
    check_names(window, "The window with the find bar")
    press("Escape")
    until(lambda: has(article, State.FOCUSED), "the focus on the article again")
    strangers = [each[2] for each in heard if each[0] == "object:state-changed:focused" and each[3] and each[2] != article.get_name()]
    same(strangers, [], "What had the focus for a moment")
    press("F3")
    until(lambda: was_said("1 of 1, from the top again: “nets”"), "words for what was found with the bar closed")


def check_sheet_of_keys(application):
    known = application.get_child_count()
    press("F1")
    until(lambda: was_heard("object:state-changed:focused", Role.TEXT, "Search the keys", 1), "the sheet of keys")
    words = find(application, Role.TEXT, "Search the keys")
    heard.clear()
    subprocess.run(["xdotool", "type", "undo"], check=True)
    until(lambda: Atspi.Text.get_text(words, 0, -1) == "undo", "the words to look for")
    check(has(words, State.FOCUSED), "The words are typed, but something else has the focus")
    check(not was_heard("object:state-changed:focused"), "Another part says that it has the focus while words are typed")
    press("Return")
    until(lambda: was_heard("object:state-changed:focused", None, None, 1), "the line found")
    press("Return")
    until(lambda: was_heard("object:state-changed:focused", Role.TEXT, None, 1), "the field for a key")
    press("Left")
    until(lambda: was_said("Left moves the caret in the text or selects. With Alt it can be used."), "words for why not")
    press("Escape")  # out of the field
    press("Escape")
    until(lambda: application.get_child_count() <= known, "the end of the sheet of keys")


def check_next_article(window, article, text):
    item = [n for n in walk(window) if n.get_role() == Role.MENU_ITEM and n.get_name() == "Next article"][0]
    heard.clear()
    Atspi.Action.do_action(item, 0)
    until(lambda: was_heard("object:text-changed:insert", Role.TEXT), "an event for the new text")
    check(was_heard("object:text-changed:delete", Role.TEXT), "No event for the text that is gone")
    check(was_heard("object:property-change:accessible-name", Role.TEXT), "No event for another name")
    until(lambda: Atspi.Text.get_text(article, 0, -1).startswith("Second article"), "the second article")
    check(article.get_description().startswith("No annotations."), f"Description: {article.get_description()!r}")


def show_first_article(application, window):
    """The article view, once it shows the one with the annotations."""

    def shown():
        return find(window, Role.TEXT, "Article: The harbour")

    table = until(lambda: find(window, Role.TABLE, "Articles"), "the list of articles")
    if table and not shown():
        Atspi.Component.grab_focus(table)
        press("Home")
    return until(shown, "the article")


def run(program, project, text_file):
    with open(text_file, encoding="utf-8") as file:
        text = file.read()
    listener = listen()  # noqa: F841, it lives as long as it listens
    with subprocess.Popen([program, project], stderr=subprocess.PIPE) as sayso:
        try:
            desktop = Atspi.get_desktop(0)
            application = until(
                lambda: next((c for c in children(desktop) if (c.get_name() or "").lower() == "sayso"), None), "the program"
            )
            window = application and until(lambda: find(application, Role.FRAME, ""), "its window")
            if not window:
                return
            subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Sayso", "windowfocus", "--sync"], check=True)
            until(lambda: has(window, State.ACTIVE), "the window being active")
            article = show_first_article(application, window)
            if not article:
                return
            check_names(window, "The window")
            check_reading(article, text)
            check_attributes(article, text)
            Atspi.Component.grab_focus(article)
            until(lambda: has(article, State.FOCUSED), "the focus on the article")
            check_keys(article, text)
            check_tagging(article, text)
            check_finding(window, article, text)
            check_sheet_of_keys(application)
            check_next_article(window, article, text)
            check_dialogs(application, window)
            check(sayso.poll() is None, "The program has ended")
        finally:
            sayso.terminate()
            said = sayso.communicate(timeout=PATIENCE)[1].decode(errors="replace")
            if wrong and said:
                print(said, file=sys.stderr)


def main():
    read, write = os.pipe()
    display = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(display, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as number:
                os.environ["DISPLAY"] = ":" + number.readline().strip()
            Atspi.init()
            Atspi.set_timeout(5000, 15000)
            run(*sys.argv[1:])
        finally:
            server.terminate()
    for each in wrong:
        print(each)
    return 1 if wrong else 0


sys.exit(main())

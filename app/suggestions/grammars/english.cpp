#include "app/suggestions/grammar.h"

namespace app {

Grammar englishGrammar()
{
    using enum WordClass;
    Grammar grammar;
    grammar.splitsPossessives = true;
    const Grammar::Line lines[]{
        {Determiner,
         u"the a an this that these those some any no every each another other several many most "
         u"both all few more such one two three four five six seven eight nine ten"},
        {Determiner | Possessive, u"his her its their my our your"},
        {Preposition,
         u"of in on at by for with from to into about against after before during between among "
         u"through over under without within despite toward towards upon as like via amid near"},
        {Conjunction, u"and or nor"},
        {Contrast, u"but yet while although though whereas"},
        {Complementiser, u"that whether if"},
        {Subordinator, u"because when since until unless after before as if where while although"},
        {Relative, u"who which that whom whose"},
        {Question, u"who what which how why when where whether"},
        {SubjectPronoun, u"he she they we i you everyone nobody somebody someone others"},
        {ObjectPronoun, u"him her them us me you it"},
        {EmptySubject, u"it there"},
        {Auxiliary, u"is are was were be been being am has have had having do does did done "
                    u"isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't"},
        {Modal, u"will would can could may might shall should must won't wouldn't can't cannot "
                u"couldn't shouldn't"},
        {Negation, u"not never n't"},
        {Particle, u"out up down off back away"},
        {InfinitiveMark, u"to"},
        {TimeWord, u"monday tuesday wednesday thursday friday saturday sunday today yesterday "
                   u"tomorrow tonight"},
        {Addressing, u"told tell tells telling assured reminded informed warned urged asked"},
    };
    for (const Grammar::Line &line : lines)
        grammar.add(line);
    return grammar;
}

} // namespace app

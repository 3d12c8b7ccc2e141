#include "app/articles/pagewording.h"

#include <QRegularExpression>
#include <QSet>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const qsizetype longestLabel = 60;
const qsizetype longestNotice = 1500;
const qsizetype lengthOfSign = 6; ///< that tells one word of a notice from another

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

PageLabel pageLabelOf(QStringView line)
{
    static const QRegularExpression related = expression(
        u"^(?:"
        // English
        "related(?: "
        "(?:articles?|stories|story|topics?|news|content|coverage|links|posts|reading))?|"
        "read (?:more|also|next|this next)|also read|see also|(?:more|read more) (?:on|about) "
        "(?:this|the) (?:story|topic|subject)|more (?:on|from|in) .{2,40}|more (?:stories|news|"
        "headlines|like this)|most (?:read|viewed|popular|shared|discussed)|popular(?: now| "
        "stories)?|trending(?: now| stories)?|latest(?: news| stories)?|recommended(?: for you| "
        "stories| reading)?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|"
        "(?:editor[’']?s[’']?|our|staff) picks?|top stories|up next|(?:photo|picture) gallery|"
        "in pictures|explore more.{0,40}|what to read next|don[’']t miss|promoted|sponsored.{0,20}|"
        "around the web|from around the web|"
        // German
        "mehr (?:zum thema|dazu|aus (?:dem|der|diesem) .{2,30}|von .{2,30}|zu .{2,30})|lesen sie "
        "(?:auch|mehr|hier|dazu)(?: .{0,20})?|lesen sie auch|auch interessant|das könnte (?:sie|"
        "dich) (?:auch )?(?:noch )?interessieren|weitere (?:artikel|themen|meldungen|nachrichten|"
        "beiträge|texte|rezepte|videos)(?:: .{0,30}| .{0,30})?|meistgelesen(?:e artikel)?|"
        "meist gelesen|am meisten gelesen|(?:foto|bilder)(?:strecke|galerie)(?:: .{0,45})?|"
        "zum thema|passend dazu|siehe auch|empfohlene artikel|ähnliche artikel|"
        // French
        "(?:à )?lire (?:aussi|également|plus|la suite)|lire aussi|à lire(?: .{0,15})?|voir aussi|"
        "sur le même sujet|dans la même rubrique|les plus (?:lus|partagés)|articles? "
        "(?:liés?|similaires|recommandés)|à voir(?: aussi)?|en images|diaporama(?:: .{0,40})?|"
        // Spanish, Portuguese, Italian
        "(?:lea|lee|leer) (?:también|más)|te puede(?:n)? interesar|(?:también )?te puede interesar|"
        "lo más (?:visto|leído)|más (?:noticias|información|sobre .{2,30})|noticias "
        "relacionadas|artículos relacionados|relacionad[oa]s|ver también|archivado en|le puede "
        "interesar|leia (?:também|mais)|(?:veja|ver) (?:também|mais)|mais lid[ao]s|notícias "
        "relacionadas|relacionad[oa]s|(?:leggi|guarda) anche|ti potrebbe interessare|i più letti|"
        "articoli correlati|"
        // Dutch, Nordic, Polish, Turkish
        "lees ook|meer over .{2,30}|meest gelezen|les også|les mer|mest lest|läs "
        "(?:också|mer|även)|"
        "mest läst|læs også|mest læste|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|"
        "również)|najczęściej czytane|ilgili haberler|çok okunanlar|"
        // Russian, Ukrainian
        "(?:читайте|смотрите) (?:также|ещё|еще|далее)|материалы по теме|по теме|самое читаемое|"
        "популярное|главное сегодня|читайте також|"
        // Arabic, Persian, Hebrew
        "اقر[أا] ?(?:أيضا|أيضاً|أيضًا|ايضا|المزيد)|إقرأ أيضا[ًا]?|مواضيع (?:ذات صلة|متعلقة)|"
        "أخبار ذات صلة|الأكثر (?:قراءة|مشاهدة)|مقالات ذات صلة|بیشتر بخوانید|اخبار مرتبط|"
        "עוד בנושא|קראו (?:גם|עוד)|כתבות נוספות|הנקראות ביותר|אולי יעניין אותך|"
        // Chinese, Japanese, Korean
        "相关(?:阅读|新闻|报道|链接|文章)|相關(?:閱讀|新聞|報導)|延伸(?:阅读|閱讀)|推荐阅读|"
        "热点排行|热门(?:新闻|文章)|関連(?:記事|ニュース|リンク)|あわせて読みたい|おすすめ(?:記事)?"
        "|"
        "アクセスランキング|관련 ?(?:기사|뉴스)|많이 본 뉴스"
        ")\\s*[:.…>»|–—-]*\\s*$"_s);
    // "Comment" alone may be the kind of an article; with a number, or as many, it is not.
    static const QRegularExpression comments = expression(
        u"^(?:(?:(?:all |leave a |post a |add a |join the |view |show |reader |user )?comments|"
        "(?:leave|post|add) a (?:reply|comment)|join the conversation|\\d+ (?:thoughts?|responses?|"
        "replies|comments?) (?:on|to) .{1,200}|kommentare|leserkommentare|diskutieren sie "
        "mit.{0,10}|"
        "commentaires|vos réactions|comentarios|comentários|commenti|reacties|kommentarer|"
        "komentarze|yorumlar|комментарии|коментарі|(?:ال)?تعليقات|תגובות|评论|评论区|網友評論|"
        "コメント|"
        "댓글)\\s*(?:\\(?\\d{0,6}\\)?)|"
        "\\(?\\d{1,6}\\)?\\s+(?:comments?|replies|kommentare?|commentaires?|comentarios?|"
        "comentários?|commenti|reacties|komentarzy|комментари(?:й|я|ев)|تعليق(?:ات)?|תגובות))\\s*:?$"_s);
    static const QRegularExpression offer = expression(
        u"^(?:.{0,24}newsletters?(?: .{0,20})?|subscribe(?: .{1,30})?|sign up(?: .{1,40})?|"
        "jetzt (?:weiterlesen|abonnieren|testen|anmelden)(?: .{1,20})?|weiterlesen mit .{1,20}|"
        "abonnez-vous(?: .{1,30})?|nos offres|(?:suscríbete|suscríbase)(?: .{1,30})?|"
        "assine(?: .{1,30})?|abbonati(?: .{1,30})?|iscriviti(?: .{1,30})?|push-nachrichten|"
        "подпи(?:шитесь|саться)(?: .{1,30})?|الاشتراك في .{1,30}|support (?:us|our .{1,25})|"
        "(?:gefällt|hat) (?:dir|ihnen) .{2,30}\\?)\\s*[:!.]*$"_s);
    const QStringView text = line.trimmed();
    if (text.size() < 2 || text.size() > longestLabel)
        return PageLabel::None;
    const QString label = text.toString();
    if (related.match(label).hasMatch())
        return PageLabel::Related;
    if (comments.match(label).hasMatch())
        return PageLabel::Comments;
    return offer.match(label).hasMatch() ? PageLabel::Offer : PageLabel::None;
}

int noticeWeight(QStringView paragraph)
{
    static const QRegularExpression sure = expression(
        u"\\ball rights "
        u"reserved\\b|^\\s*(?:©|\\(c\\)\\s*\\d{4}|copyright\\s*(?:©|\\(c\\)|\\d{4}|by\\b))|"
        "\\bmay not be (?:republished|reproduced|redistributed|rewritten|published, broadcast)|"
        "\\bby (?:signing up|subscribing|clicking|continuing|submitting)[^.]{0,60}\\byou (?:agree|"
        "accept|consent|acknowledge|confirm)|\\b(?:straight|delivered|direct(?:ly)?|sent) to your "
        "(?:inbox|e-?mail)|\\balready a subscriber\\b|\\bcancel (?:at )?any ?time\\b|"
        "(?:need|have) to enable javascript|enable javascript|javascript (?:is|must be) "
        "(?:disabled|required|enabled)|video (?:can ?not|can’t) be played|browser does not support|"
        "we (?:may|can) (?:earn|receive|get) [^.]{0,30}commission|\\b(?:email|e-mail) address will "
        "not be published|\\b(?:we|our)\\b[^.]{0,40}\\bpartners\\b[^.]{0,80}\\b(?:store|process|"
        "access|use)\\b|\\bstore and/or access information on a device|support (?:our|independent) "
        "[^.]{0,30}journalism|supporting our [^.]{0,30}journalism|sign up (?:for|to) (?:our|the) "
        "[^.]{0,60}(?:newsletter|e-?mail|briefing)|sign up here|subscribe to (?:our|the) [^.]{0,50}"
        "(?:newsletter|channel|podcast)|\\b(?:get|receive) our [^.]{0,40}newsletter|"
        "not responsible for the content of external|"
        "\\bversion of this (?:article|story) (?:appear(?:s|ed)|was (?:published|printed)|ran) "
        "(?:in|on|with)\\b|\\border (?:a )?reprints?\\b|for your personal,? non-commercial use|"
        "\\bcomments? (?:are|is|will be) (?:filtered|moderated|reviewed|closed|removed)|"
        "\\bby posting (?:a |your )?comments?\\b|market data (?:is|are) delayed|"
        "reserves? the right to (?:remove|delete|edit)|for personal use only|"
        "alle rechte vorbehalten|urheberrechtlich geschützt|jederzeit (?:kündigen|kündbar|"
        "abbestell\\p{L}*|widerrufen)|(?:ab)?meldung ist jederzeit|jetzt (?:weiterlesen|abonnieren|"
        "kostenlos anmelden)|bereits "
        "abonnent|partnerlinks|affiliate-links|(?:wir|unsere?)[^.]{0,60}"
        "\\bpartner\\b[^.]{0,60}(?:verarbeiten|personenbezogen)|unterstütz\\p{L}* [^.]{0,40}"
        "(?:unsere[rn]? arbeit|journalismus)|unsere arbeit [^.]{0,60}unterstütz|uns [^.]{0,40}"
        "betrag[^.]{0,40}unterstütz|(?:nutzung mit werbung|werbung und tracking)|für (?:die "
        ")?inhalte "
        "[^.]{0,40}verantwortlich|"
        "tous droits réservés|\\babonnez-vous\\b|inscrivez-vous (?:à|pour)|déjà abonné|"
        "todos los derechos reservados|\\bsuscríb(?:ete|ase)\\b|(?:queda )?prohibida (?:la|su) "
        "reproducción|todos os direitos reservados|\\bassine (?:já|agora|a|o)\\b|tutti i diritti "
        "riservati|\\b(?:iscriviti|abbonati) (?:alla|al|a|ora)\\b|alle rechten voorbehouden|"
        "wszelkie prawa zastrzeżone|hakları saklıdır|все права защищены|использование материалов"
        "[^.]{0,40}(?:разреш|возмож|допуск)|перепечатка[^.]{0,40}(?:разреш|возмож|допуск)|"
        "подпи(?:шитесь|сывайтесь) на|"
        "جميع الحقوق محفوظة|כל הזכויות שמורות|版权所有|版權所有|未经[^。]{0,12}授权|不得转载|"
        "無断転載|무단 ?전재"_s);
    static const QRegularExpression perhaps = expression(
        u"\\bcookies?\\b|privacy (?:policy|statement|notice|cent(?:er|re))|terms (?:of|and) (?:use|"
        "service|conditions)|user agreement|\\bnewsletters?\\b|\\bsubscri(?:be|ption|ber)s?\\b|"
        "\\bunsubscribe\\b|personal data|unique identifiers|legitimate interest|your (?:consent|"
        "choices|inbox|account|browser)|sign (?:up|in)\\b|free trial|"
        "datenschutz\\p{L}*|personenbezogene\\p{L}* daten|einwilligung|berechtigte\\p{L}* "
        "interesse|"
        "\\bagb\\b|impressum|\\babo\\b|abonnent|abonnement|\\btesten sie\\b|kostenlos (?:an|test)|"
        "verpassen sie|politique de confidentialité|conditions générales|"
        "données personnelles|s.abonner|política de privacidad|aviso legal|boletín|términos y "
        "condiciones|política de privacidade|informativa sulla privacy|политик\\p{L}* "
        "конфиденциальности|файлы cookie"_s);
    if (paragraph.size() < 8 || paragraph.size() > longestNotice)
        return 0;
    const QString text = paragraph.toString();
    if (sure.match(text).hasMatch())
        return 2;
    // An article on subscribers names them again and again; a notice speaks of this and that.
    QSet<QString> signs;
    for (auto match = perhaps.globalMatch(text); match.hasNext() && signs.size() < 2;)
        signs.insert(match.next().captured().left(lengthOfSign).toCaseFolded());
    return int(signs.size());
}

bool isTimeOfDay(QStringView line)
{
    static const QRegularExpression time = expression(
        u"^(?:[01]?\\d|2[0-4])[:.h][0-5]\\d(?:\\s*(?:uhr|h|[ap]\\.?m\\.?|[a-z]{2,4}t))?$"_s);
    return line.size() <= 14 && time.match(line.trimmed().toString()).hasMatch();
}

} // namespace app

"""What a column of a foreign table may stand for, and the names by which such columns go."""

from claimcheck.exchange.tables.table import plain_column

FIELDS = {
    "id": "the id of the claim",
    "text": "the claim",
    "origin": "who made the claim",
    "relay": "who passed it on",
    "act": "how the origin puts it, in the ledger's words",
    "hedge": "the words that weaken it",
    "medium": "through what it was said: a speech, a platform",
    "said": "when it was said",
    "about": "the actors it speaks of",
    "address": "the address at which the claim was made",
    "archived": "the address of a permanent copy of it",
    "published-in": "the title of what the claim was made in",
    "at": "the place in that source",
    "quote": "the words of that source",
    "review": "the address of a review of the claim",
    "review-title": "the title of the review",
    "reviewer": "who published the review",
    "author": "who wrote the review",
    "reviewed": "when the review was published",
    "rating": "what the review rates the claim",
    "reason": "what the review says for its rating",
    "references": "addresses that the review rests on",
    "kind": "the kind of claim, in the ledger's words",
    "likelihood": "our estimate",
    "confidence": "how good the basis of our judgement is",
    "credibility": "our grade of the item",
    "verdict": "our rating, in the ledger's words",
    "tags": "words to find it by",
    "tlp": "with whom it may be shared",
    "note": "a remark",
}
OF_REVIEW = ("review", "review-title", "reviewer", "rating", "reason")
GUESSED = {  # the most telling names first; "date", "url" and "title" are of the review where the table has reviews
    "text": "claim|claims|claim text|claim reviewed|claimreview claim reviewed|claim statement|statement|statement text"
            "|what was claimed|claim description|claim content|assertion|rumor|rumour|fact checked claim|text|post text"
            "|affirmation|allegation|declaration|afirmacion|alegacion|declaracion|bulo|afirmacao|alegacao|declaracao"
            "|boato|fato|behauptung|aussage|affermazione|dichiarazione|bewering|iddia|klaim|twierdzenie|wypowiedz"
            "|الادعاء|ادعاء|نص الادعاء|утверждение|заявление|दावा|說法|说法|主张|主張|주장",
    "origin": "speaker|claimant|statement originator|originator|origin|claim author"
              "|claimed by|said by|author of claim|author of the claim|speaker name"
              "|creative work author name|item reviewed author name|politician|who said it|orateur|locuteur|declarante"
              "|orador|autor de la afirmacion|sprecher|dichiarante|المدعي|صاحب الادعاء|قائل|автор утверждения",
    "said": "claim date|date of claim|date claimed|statement date|date said|date of statement|said on|spoken on"
            "|creative work date published|item reviewed date published|claim date published|fecha de la afirmacion"
            "|date de la declaration|تاريخ الادعاء",
    "address": "claim url|claim link|claim source url|url of claim|original url|original post|post url|post link"
               "|statement url|first appearance|appearance|source url|item reviewed url|رابط الادعاء",
    "archived": "archive|archived|archive url|archive link|archived url|archived link|wayback",
    "published-in": "published in|appeared in|statement source|claim source|source title",
    "medium": "medium|platform|venue|channel|media type|plateforme|plataforma|plattform|المنصة",
    "quote": "quote|quotation|exact quote|citation exacte|cita|citacao|zitat|اقتباس",
    "review": "review url|fact check url|factcheck url|fact check link|article url|blog link|review link"
              "|factcheck link|factcheck analysis link|رابط المقال"
              "|claim review url|claimreview url|rating url|debunk url|debunking url",
    "review-title": "review title|fact check title|factcheck title|blog title|article title|extra title|headline",
    "reviewer": "publisher|reviewer|fact checker|factchecker|organization|organisation|publisher name|publisher site"
                "|claim review author name|claimreview author name|fact check organization|checked by|verificador"
                "|الناشر|المنصة المدققة",
    "author": "author|review author|byline|curator name|journalist|auteur|autor|autore|الكاتب",
    "reviewed": "review date|fact check date|factcheck date|date reviewed|date published|published|publish date"
                "|publication date"
                "|published date|published at|published on|claim review date published|claimreview date published"
                "|curated date|checked on|date checked",
    "rating": "rating|label|verdict|ruling|claim label|claim verdict|rating name|textual rating|review rating|veracity"
              "|truth rating|truth value|truthfulness|fact check rating|factcheck rating|alternate name"
              "|rating alternate name|conclusion|assessment|result|finding|evaluation|note de verite|calificacion"
              "|veredicto|etiqueta"
              "|classificacao|selo|rotulo|bewertung|urteil|giudizio|esito|sonuc|putusan|التصنيف|تصنيف|الحكم|النتيجة"
              "|التقييم|вердикт|оценка|निष्कर्ष|判定|判定結果|评级|結論",
    "reason": "explanation|reasoning|justification|rationale|reason|rating explanation|summary|explication|explicacion"
              "|explicacao|begrundung|الشرح|التوضيح",
    "references": "references|reference|evidence|evidence urls|sources|links|refs|المراجع|مراجع|المصادر|مصادر",
    "tags": "tags|tag|topic|topics|category|categories|subject|subjects|keywords|keyword|theme|themes|sujet|tema|temas"
            "|thema|categoria|categorie|kategorie|الموضوع|موضوع|الوسوم|تصنيفات",
    "note": "note|notes|comment|comments|remark|remarks|remarque|nota|notas|kommentar|ملاحظات",
}  # fmt: skip
DATE = "date|datum|fecha|data|tarih|tanggal|дата|التاريخ|تاريخ|日期|दिनांक"
URL = "url|link|permalink|web address|address|href|uri|lien|enlace|الرابط|رابط"
TITLE = "title|titre|titulo|titel|titolo|baslik|judul|заголовок|العنوان|عنوان|标题|शीर्षक"


def names(words: str) -> list[str]:
    """Return the names of a line of GUESSED as they are compared."""
    return [plain_column(word) for word in words.split("|")]


def known_names() -> frozenset[str]:
    """Return the names that show where a table has its header: those of a claim, a speaker, a rating, a date."""
    return frozenset(name for field in ("text", "origin", "rating", "review", "review-title", "reviewed")
                     for name in names(GUESSED[field])) | {*names(DATE), *names(URL), *names(TITLE)}  # fmt: skip

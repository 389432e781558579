import type { LetterLanguage, Tone } from '../letter.ts';

/** Whole words, in any case. */
const word = (list: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'iu');
/** Whole words, as they are written: German tells you (Sie) from her (sie) by nothing else. */
const exactly = (list: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'u');

/** By which words one sees whether a note could be said to the person it is about, in one way to address them. */
export interface NoteWords {
  /** You, as this tone says it. */
  readonly you: RegExp;
  /** They, or a you that another tone says. */
  readonly others: RegExp;
  /** Anything that could hurt, take back, or be a reminder to oneself; better ten good notes left out than one of these in. */
  readonly unkind: RegExp;
  /** Begins a few words that go on after a colon: "how you …", "your …". */
  readonly phrase: RegExp;
  readonly because: RegExp;
  /** Begins a whole sentence to them: "You …", "I …". */
  readonly sentence: RegExp;
  /** Makes a sentence of what begins with "your": "Your posts made me bake again". */
  readonly verb: RegExp;
  /** Begins a sentence about what they made: "These posts …". */
  readonly works: RegExp;
}

const en: NoteWords = {
  you: word('you|your|yours|yourself'),
  others: word("he|she|him|her|hers|his|they|them|their|theirs|she['’]s|he['’]s|they['’]re|guy|girl|woman|man"),
  unkind: word(
    "pretentious|boring|annoying|overrated|arrogant|smug|preachy|cringe|stupid|dumb|idiot|ugly|weird|odd|creepy|crazy|mad|angry|bitter|fat|thin|old|hot|sexy|cute|slow|long-winded|rambling|sloppy|lazy|fake|liar|lies|lie|wrong|bad|worst|worse|hate|dislike|tedious|vain|rude|bore|bored|dull|mediocre|shallow|naive|cheesy|kitschy|snob|insufferable|pompous|condescending|tiresome|self-important|full of|typos?|messy|poor|rich|mean|cold|sad|lonely|drunk|ex|but|though|although|however|despite|even if|too|a bit|bit|kind of|sort of|sometimes|except|unless|not|never|less|least|nobody|no longer|used to|could|should|must|might|maybe|perhaps|wish|hope|need|owe|promised|forgot|ask|tell|remember|remind|todo|note to self|mention|pitch|hire|invest|intro|introduce|contact|network|client|customer|sell|buy|pay|job|follow up|competitor|use for|steal|copy|\\p{L}+n['’]t",
  ),
  phrase: /^(?:how you|the way you|what you|that you|your)(?![\p{L}])/iu,
  because: /^because (?:you|your|it|every|each|this|these)(?![\p{L}])/iu,
  sentence: /^(?:you|i|my|thanks to you|every|reading you|whenever|since)(?![\p{L}])/iu,
  verb: word(
    'made|make|makes|got|get|gets|taught|teach|teaches|helped|help|helps|keeps?|kept|is|are|was|were|has|have|had|gave|gives?|changed|showed|shows?|stayed|stays?|brought|brings?|moved|moves?|sent|lets?|opened|saved|reads?|feels?',
  ),
  works:
    /^(?:these|those|this) (?:posts?|pieces?|essays?|stor(?:y|ies)|books?|poems?|drawings?|pictures?|photos?|recipes?|videos?|columns?|episodes?|songs?|letters?|articles?|newsletters?)(?![\p{L}])/iu,
};

const UNKIND_DE =
  'langweilig\\p{L}*|nervig\\p{L}*|nervt|arrogant\\p{L}*|eitel|dumm\\p{L}*|doof\\p{L}*|hässlich\\p{L}*|seltsam\\p{L}*|komisch\\p{L}*|schlecht\\p{L}*|falsch\\p{L}*|überschätzt|prätentiös|schlampig|kitschig\\p{L}*|alt|dick|reich|arm|einsam|betrunken|aber|obwohl|trotz\\p{L}*|jedoch|allerdings|zu|bisschen|etwas|manchmal|außer|nicht|nie|kein\\p{L}*|weniger|könnte\\p{L}*|sollte\\p{L}*|muss\\p{L}*|müsste\\p{L}*|vielleicht|fragen|sagen|erinnern|merken|todo|kontakt\\p{L}*|kunde\\p{L}*|kaufen|verkaufen|job|konkurrenz';
const worksDe =
  /^diese?r? (?:texte?|beiträge|beitrag|essays?|geschichten?|bücher|buch|gedichte?|zeichnungen?|bilder|bild|fotos?|rezepte?|videos?|kolumnen?|folgen?|lieder|lied|artikel)(?![\p{L}])/iu;

const deSie: NoteWords = {
  you: exactly('(?<=\\p{L}.{0,199}[^.!?…]\\s)(?:Sie|Ihnen|Ihre?[mnrs]?)|Sie \\p{Ll}+en|Sie sind|Ihre?[mnrs]?'),
  others: exactly(
    'er|sie|ihn|ihm|ihre?[mnrs]?|seine?[mnrs]?|Er|Sein|Seine|Sie \\p{Ll}+t|[Dd]u|[Dd]ir|[Dd]ich|[Dd]eine?[mnrs]?',
  ),
  unkind: word(UNKIND_DE),
  phrase: /^(?:(?:wie|was|dass) Sie|Ihre?)(?![\p{L}])/u,
  because: /^weil (?:Sie|Ihre?|jede[rs]?|diese)(?![\p{L}])/u,
  sentence: /^(?:Sie|Ich|Mein|Meine|ich|Seit|Durch)(?![\p{L}])/u,
  verb: word(
    'hat|haben|hatten?|ist|sind|war|waren|macht|machen|machten?|bringt|bringen|brachten?|gibt|geben|gab|gaben|zeigt|zeigen|hilft|helfen|half|bleibt|bleiben|blieb',
  ),
  works: worksDe,
};

const deDu: NoteWords = {
  you: word('du|dir|dich|deine?[mnrs]?'),
  others: word('er|sie|ihn|ihm|ihnen|ihre?[mnrs]?|seine?[mnrs]?'),
  unkind: word(UNKIND_DE),
  phrase: /^(?:(?:wie|was|dass) du|deine?)(?![\p{L}])/iu,
  because: /^weil (?:du|deine?|jede[rs]?|diese)(?![\p{L}])/iu,
  sentence: /^(?:du|ich|meine?|seit|durch)(?![\p{L}])/iu,
  verb: word(
    'hat|haben|hatten?|ist|sind|war|waren|macht|machen|machten?|bringt|bringen|brachten?|gibt|geben|gab|gaben|zeigt|zeigen|hilft|helfen|half|bleibt|bleiben|blieb',
  ),
  works: worksDe,
};

const UNKIND_ES =
  'aburrid\\p{L}*|pesad\\p{L}*|pretencios\\p{L}*|arrogante|creíd\\p{L}*|tont\\p{L}*|feo|fea|rar[oa]s?|mal[oa]?s?|peor|sobrevalorad\\p{L}*|cursi|viej[oa]|gord[oa]|ric[oa]|pobre|pero|aunque|sin embargo|a pesar|demasiado|un poco|algo|a veces|salvo|no|nunca|menos|podría\\p{L}*|debería\\p{L}*|tengo que|quizás?|pedir|preguntar|decir|recordar|contacto|cliente|vender|comprar|trabajo';
const worksEs =
  /^est[oae]s? (?:textos?|entradas?|ensayos?|cuentos?|historias?|libros?|poemas?|dibujos?|fotos?|recetas?|vídeos?|columnas?|episodios?|canción|canciones|artículos?)(?![\p{L}])/iu;

const esUsted: NoteWords = {
  you: word('usted'),
  others: word('él|ella|ellos|ellas|tú|tu|tus|te|ti|contigo'),
  unkind: word(UNKIND_ES),
  phrase: /^(?:cómo|lo que|la manera en que|la forma en que) usted(?![\p{L}])/iu,
  because: /^porque (?:usted|cada|est[oae]s?)(?![\p{L}])/iu,
  sentence: /^(?:usted|yo|mi|gracias a usted|desde que)(?![\p{L}])/iu,
  verb: word('me|nos|es|son|fue|fueron|ha|han|hace|hacen|hizo|hicieron'),
  works: worksEs,
};

const esTu: NoteWords = {
  you: word('tú|tu|tus|te|ti|contigo'),
  others: word('él|ella|ellos|ellas|su|sus|usted|ustedes|le|les'),
  unkind: word(UNKIND_ES),
  phrase: /^(?:tus?|(?:cómo|lo que|la manera en que|la forma en que) tú)(?![\p{L}])/iu,
  because: /^porque (?:tú|tus?|cada|est[oae]s?)(?![\p{L}])/iu,
  sentence: /^(?:tú|yo|mi|gracias a ti|desde que)(?![\p{L}])/iu,
  verb: word('me|nos|es|son|fue|fueron|ha|han|hace|hacen|hizo|hicieron'),
  works: worksEs,
};

const fr: NoteWords = {
  you: word('vous|votre|vos'),
  others: word('il|elle|ils|elles|lui|leurs?|eux|sa|ses|son|tu|toi|te|ton|ta|tes'),
  unkind: word(
    'ennuyeu\\p{L}*|agaçant\\p{L}*|prétentieu\\p{L}*|arrogant\\p{L}*|bête|laid\\p{L}*|bizarre|mauvais\\p{L}*|pire|surcoté\\p{L}*|vieux|vieille|gros\\p{L}*|riche|pauvre|seul\\p{L}*|mais|bien que|quoique|malgré|pourtant|trop|un peu|parfois|sauf|ne|pas|jamais|moins|pourri\\p{L}*|devr\\p{L}*|faut|peut-être|demander|dire|rappeler|contact\\p{L}*|client\\p{L}*|vendre|acheter',
  ),
  phrase: /^(?:votre|vos|(?:comment|ce que|la façon dont|la manière dont) vous)(?![\p{L}])/iu,
  because: /^parce que (?:vous|votre|vos|chaque|ces?|cette|cela|ça)(?![\p{L}])/iu,
  sentence: /^(?:vous|je|j['’]\p{L}+|mon|ma|grâce à vous|depuis)(?![\p{L}])/iu,
  verb: word("est|sont|a|ont|m['’]\\p{L}+|me|nous|fait|font"),
  works:
    /^c(?:es?|ette) (?:textes?|billets?|essais?|histoires?|livres?|poèmes?|dessins?|photos?|recettes?|vidéos?|chroniques?|épisodes?|chansons?|articles?)(?![\p{L}])/iu,
};

/** The words of a language as one of its tones addresses somebody. */
export function noteWords(language: LetterLanguage, tone: Tone): NoteWords {
  if (language === 'de') return tone === 'plain' ? deSie : deDu;
  if (language === 'es') return tone === 'plain' ? esUsted : esTu;
  return language === 'fr' ? fr : en;
}

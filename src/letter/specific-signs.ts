/** How a letter names a thing of theirs, by language: a piece with its subject, their words told again, a detail of it. */
export const SIGNS: Readonly<Record<'en' | 'de' | 'es' | 'fr', readonly RegExp[]>> = {
  en: [
    /\b(?:piece|post|essay|chapter|article|column|episode|talk|interview|story|poem|novel|photo(?:graph)?|picture|drawing|painting|video|film|song|album|recipe|review|thread|letter|line|sentence|paragraph|passage|part|bit|page|scene|character|interlude|footnotes?|diagram|map|series|issue|guide|tutorial|lecture|obituary|definition|description|advice|idea|question|answer|phrase|image|ending|opening|book|pattern|sketch|sculpture|joke|zine|comic|cartoon|strip|keynote|slide|panel|sermon|paper|memoir|play|translation|seminar|workshop|account|portrait|exhibition|tweet|toot|speech|observation|argument|point|rule|list|remark|trick|method)s? (?:you (?:wrote|made|gave|posted|took|drew|told) )?(?:about|on|where|in which|with the|with your|of (?:the|your|a|how|why)|called|titled|named|from (?:the|your|last|january|february|march|april|may|june|july|august|september|october|november|december|\d)|that (?:begins|ends|starts|says|goes)|when (?:you|the|your|she|he)) (?!(?:life|everything|anything|many|various|different|all|so many|these|your (?:blog|site|page|work|website)|the (?:blog|site|internet|website|page|web)|this (?:blog|site|page)|topics?|things|stuff|it|that|me|my)\b)\w/i,
    /\byou (?:once |also |even |recently )?(?:wrote|said|told|described|describe|explained|mentioned|compared|asked|call|called|put it|confessed|admitted|argued|showed|remind|noted|recorded|noticed|observed|captured|pointed out|traced|listed|drew|painted|gave (?:her|him|them|it))\b[^.!?\n]{8,}/i,
    /\b(?:what|how|the way) you (?:wrote|said|write (?!is\b|and\b|so\b|it\b|makes\b|always\b|has\b)|describe|described|explained|explain|told|put|talk|talked|draw|drew|paint|use|used|handle|handled|let|built|end|ended)\b[^.!?\n]{6,}/i,
    /\byour (?:(?!(?:own|great|amazing|wonderful|excellent|new|recent|latest|lovely|awesome|fantastic|incredible|inspiring|beautiful|interesting|insightful)\b)[\w'’-]+ ){1,3}(?:piece|post|essay|chapter|article|column|episode|story|poem|novel|recipe|drawing|painting|photo|video|series|song|talk|tutorial|guide|review|thread)\b/i,
    /\bthe (?:one|ones|bit|part) (?:about|on|where|in which|with) (?!me\b|it\b|that\b|you\b)\w/i,
    /\bchapter (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\byour (?:talk|interview|lecture|reading|exhibition|concert|workshop) (?:in|at|on|with) \w/i,
    /\bthe (?:[\w'’-]+ ){1,3}(?:piece|essay|chapter|episode|poem|recipe|story|line|scene|drawing|passage|post|column|photo)\b/i,
    /\byour (?:grandmother|grandfather|mother|father|son|daughter|dog|cat|brother|sister|garden|kitchen|bread|advice (?:on|to|about)|line about|remark|rule|map|harbou?r|idea that|theory|definition|walk|account of|portrait of|love of|take on|translation of)\b/i,
  ],
  de: [
    /\b(?:text|beitrag|essay|kapitel|artikel|kolumne|folge|vortrag|interview|geschichte|gedicht|roman|foto|bild|zeichnung|video|film|lied|rezept|satz|absatz|stelle|szene|zeile|buch|reihe|anleitung|beschreibung|idee|rat|frage|antwort|seite|passage|moment) (?:über|zu|zum|zur|von|vom|mit|aus|in (?:dem|der)|, (?:in|wo|an|als)|wo|namens|auf) (?!(?:alles|vieles|das leben|allem|diesem blog|ihrer seite|deiner seite|ihnen|dir|euch)\b)\p{L}/iu,
    /\b(?:sie|du) (?:haben |hast )?(?:einmal |neulich )?(?:schrieben|schriebst|sagten|sagtest|beschreiben|beschreibst|beschrieben|erzählen|erzählst|erzählten|fragten|fragtest|nennen|nennst|erklären|erklärst)\b[^.!?\n]{8,}/iu,
    /\b(?:wie|was) (?:sie|du) [^.!?\n]{4,80}(?:beschreiben|beschreibst|beschrieben|erzählen|erzählst|geschrieben|erklären|erklärst|schreiben|schreibst|gesagt|zeichnen|zeichnest)\b/iu,
  ],
  es: [
    /(?:texto|artículo|entrada|ensayo|capítulo|columna|episodio|charla|entrevista|historia|cuento|poema|novela|foto|dibujo|cuadro|vídeo|video|película|canción|receta|frase|línea|párrafo|parte|escena|pasaje|libro|serie|guía|descripción|idea|consejo|pregunta|respuesta|página|momento)s? (?:sobre|de (?:la|el|los|las|tu|su|cuando|que)|del|en (?:el|la|los|las) que|donde|con (?:el|la|los|las|tu|su)|titulad[oa]|llamad[oa]|acerca de) (?!(?:todo|la vida|tu blog|su blog|tu página|su página|muchos|varios)(?![\p{L}]))\p{L}/iu,
    /(?:escribiste|escribió|contaste|contó|describes|describe|describiste|dijiste|dijo|preguntaste|preguntó|explicas|explica|explicaste|comparaste|llamas|mencionaste)(?![\p{L}])[^.!?\n]{8,}/iu,
    /(?:cómo|lo que|la manera en que|la forma en que) (?:usted )?(?:escribe|escribes|cuenta|cuentas|describe|describes|dibuja|dibujas|habla|hablas|explica|explicas)(?![\p{L}])[^.!?\n]{6,}/iu,
  ],
  fr: [
    /(?:texte|article|billet|essai|chapitre|chronique|épisode|conférence|entretien|histoire|nouvelle|poème|roman|photo|dessin|tableau|vidéo|film|chanson|recette|phrase|ligne|paragraphe|passage|scène|livre|série|guide|description|idée|conseil|question|réponse|page|moment|partie)s? (?:sur|à propos d|de (?:la|l[’']|votre|ta|ton|cette)|du|des|où|dans (?:lequel|laquelle|le|la)|avec (?:le|la|l[’']|votre)|intitulée?|qui (?:commence|finit|dit|raconte)) ?(?!(?:tout|la vie|votre blog|votre site|ton blog)(?![\p{L}]))\p{L}/iu,
    /(?:vous|tu) (?:avez |as |m[’']avez |nous avez )?(?:écrit|écriviez|écrivez|écrivais|racontez|racontes|raconté|décrivez|décris|décrit|disiez|dites|demandiez|demandé|expliquez|expliques|expliqué|comparez|appelez|évoquez)(?![\p{L}])[^.!?\n]{8,}/iu,
    /(?:la façon dont|la manière dont|comment|ce que) (?:vous|tu) [^.!?\n]{6,}/iu,
  ],
};

/** A title in capitals after a word that announces one: "I read Why Small Moves Matter". */
export const TITLE_IN_CAPITALS =
  /(?<![\p{L}])(?:read|reread|finished|loved|watched|heard|saw|piece|post|essay|book|novel|poem|episode|song|film|album|story|chapter|issue|gelesen|lese|buch|roman|leí|libro|novela|lu|livre|roman|titled|called|(?:in|of|from) (?=(?:The|A|An|Under|Over|Against|Beyond|After|Before|How|Why|What|When|Where|Notes|Letters|My|Our) )) ?(?:\p{Ll}{1,8} )?\p{Lu}[\p{L}'’]*(?: (?:(?:of|the|and|on|in|to|a|an|for|de|la|el|del|le|les|du|des|und|der|die|das|von|im) ){0,3}\p{Lu}[\p{L}'’]*){1,8}(?![\p{L}])/u;

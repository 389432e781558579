import type { Grammar } from './family.ts';

const THANKS = 'danken|sagen|bedanken|mitteilen|loswerden|schreiben , (?:wie|dass|was)|erzaehlen , (?:wie|dass|was)';

export const de: Grammar = {
  expand: [
    ['\\bgerne\\b', 'gern'],
    ["\\bwaer's\\b|\\bwaers\\b", 'waere es'],
    ["\\b(wie|was|gibt|geht|hab|wuerd|ich|du|ob)'s\\b", '$1 es'],
    [
      ' (?:sehr|wirklich|ja|doch|mal|einmal|wohl|eigentlich|halt|eben|einfach|ganz|riesig|herzlich|ausserordentlich|unheimlich|wahnsinnig|total|echt|nur|auch|schon|bitte schoen|vielleicht mal|kurz|schnell|noch|nochmal|gelegentlich|ehrlich|uebrigens|nebenbei|natuerlich|allerdings|freilich|sicherlich)(?= )',
      '',
    ],
    // Forms of one word are one word to the patterns.
    [' (?:eine|einen|einem|einer|eines)(?= )', ' ein'],
    [' (?:keine|keinen|keinem|keiner|keines)(?= )', ' kein'],
    [' (?:meine|meinen|meinem|meiner|meines|unser|unsere|unseren|unserem|unserer|unseres)(?= )', ' mein'],
    [' (?:ihren|ihrem|ihrer|ihres|dein|deine|deinen|deinem|deiner|deines|eure|euren|eurem|eurer|euer)(?= )', ' ihre'],
    [' (?:der|das|den|dem|des)(?= )', ' die'],
    [' (?:dir|euch)(?= )', ' ihnen'],
    [' (?:du|dich)(?= )', ' sie'],
  ],
  starts: {
    leads: 'und aber also dann oh ach ja nein ps hey na',
    openers:
      'wenn falls sobald solltest sollten bevor nachdem weil da damit um bei in an am im auf und aber oder ps ansonsten sonst uebrigens',
    subjects: 'ich du sie wir er es ihr mein meine dein deine ihre das der die den dieser diese dieses man',
  },
  classes: {
    you: 'ihre|sie|ihnen|ihre?',
    subj: 'sie|ihr',
    gap: '([^ ,;:?!]+ ){0,5}',
    gern: '((besonders|furchtbar|liebend|so|unglaublich|zu) ){0,4}gern',
    good: 'toll|schoen|super|grossartig|wunderbar|nett|fein|klasse|ein (grosse )?(ehre|freude|hilfe)|ein (geschenk|traum|vergnuegen)|fantastisch|prima|lieb|hilfreich|herrlich|spannend|interessant|ideal|hervorragend|genial|die groesste|die schoenste|wundervoll|moeglich',
    // "Hör nie auf mit diesen Filmen": work of a kind, asked for; "hör nie auf zu schreiben" is a wish.
    goon: '(film|filmen sie|mach|machen sie|macht|schreib|schreiben sie) (bitte )?(unbedingt )?weiter (an|mit|ueber)|(hoere?|hoeren sie|hoert) (bitte )?(bloss |nur )?(nicht|nie|niemals) (wieder )?(auf (, )?mit|mit ([^,;:?!]{1,60} )?auf)',
    meet: 'abdrucken|anflehen|anfragen|arbeiten|ausleihen|austauschen|auszutauschen|beauftragen|begegnen|begruessen|beitragen|bekommen|besuchen|bewegen|bitten|buchen|diskutieren|einholen|einladen|einzuladen|empfehlen|erfahren|ersuchen|fragen|gewinnen|haben|hoeren|interviewen|kaufen|kennen lernen|kennenlernen|kennenzulernen|lernen|mitmachen|nutzen|plaudern|reden|schicken|sehen|sprechen|telefonieren|treffen|ueberreden|uebersetzen|unterhalten|vernetzen|veroeffentlichen|verstehen|verwenden|vorstellen|vorzustellen|wissen|zeigen|zitieren|zusammenarbeiten|zusammenzuarbeiten',
    goods:
      'blog|podcast|newsletter|buch|roman|webseite|website|seite|homepage|kanal|laden|shop|firma|unternehmen|start ?up|app|verlag|band|album|ausstellung|atelier|agentur|magazin|zeitschrift|manuskript|gedichte|gedichtband|portfolio|projekt|kurs|kurse|workshop|werkstatt|instagram|youtube|kurzgeschichten|geschichten|erzaehlungen|debuet|platte|texte|studio|baeckerei|galerie|text|lesung|praxis|erstling|bilder|fotos|arbeiten|lebenslauf|theaterstueck|spiel|song|lieder|bewerbung|cafe|lokal|zeichnungen|film|heft|heftchen|broschuere|kalender|fotobuch|bildband|kochbuch|hoerbuch|hoerspiel|kabarettprogramm|programm|stand|imkerei|gaertnerei|toepferei|weingut|hofladen|onlineshop|fotoblog|tagebuch|lesereihe|verein|chor|trio|quartett|kapelle|theatergruppe|skulpturen|aquarelle|keramik|masterarbeit|doktorarbeit|bachelorarbeit|diplomarbeit',
  },
  exempt: [
    'ohne (dass )?<gap>(antwort|druck|erwartung|hintergedanken|verpflichtung)( [^,;:]{1,60})?',
    '(brauchen|brauchst|muessen|muesst|musst|sollen|sollst) <gap>(kein|nichts?)( [^,;:]{1,60})?',
    '(ich|wir) <gap>?(bitte|brauche|erwarten?|moechte|suche|verlange|will|wollen) <gap>(kein|nichts?|um nichts)( [^;:]{1,60})?',
    'kein (antwort|eile|rueckmeldung|sorge|umstaende)( [^,;:]{1,40})?',
    '(kein|nicht|nie|niemals) <gap>(antwort|antworten|bitten|gedraengt|noetig|verpflichtet|verpflichtung)( [^,;:]{1,40})?',
    '(fuehle?|fuehlen sie) (sich |sie )?<gap>(keinesfalls|nicht|zu nichts)( [^,;:]{1,60})?',
    '(bitte )?(> )?(bitte )?(?!<goon>)(machen sie|mach|macht|schreiben sie|schreib|schreibt|bleiben sie|bleib|bleibt|hoeren sie|hoer|lassen sie sich <gap>(feiern|gesagt|nicht|nie|umarmen|von niemandem)|lass sie <gap>(feiern|nicht|nie|umarmen)|passen sie|pass|geniessen sie|geniess|erholen sie|erhol|kommen sie gut|komm gut|behalten sie|behalt|glauben sie|glaub|wissen sie|seien sie(?! so (freundlich|gut|lieb|nett))|sei(?! so (gut|lieb|nett))|nehmen sie sich|nimm ihnen|verzeihen sie|verzeih|entschuldigen sie|entschuldige|feiern sie|feier|ruhen sie|ruh|erzaehlen sie weiter|veroeffentlichen sie weiter|aendern sie sich nie|geben sie nicht auf|gib nicht auf|halten sie durch|halt durch|schlaf|schlafen sie) (bitte )?<gap>(auf|auf sich|auf sie|aus|bei|dank|dass|davon|die|ein|froh|gegruesst|gesund|gewiss|gut|herzlich|kein|neugierig|nicht|nie|schoenen?|sich|sie|so|stolz|umarmt|unbeirrt|weiter|wie|zeit)( [^,;:?]{1,60})?',
    'weiter so',
    // Greetings and thanks to be passed on, and how to take a letter.
    '(bitte (, )?)?(> )?(bitte )?(danke?|danken sie|gruesse?|gruessen sie|kraul|kraulen sie|streicheln sie|streichle|umarme|umarmen sie) (bitte )?(die|ihre|ihre?)( [^,;:?!]{1,80})?',
    '> (betrachte|betrachten sie|lesen sie|lies|nehmen sie|nimm|sehen sie|sieh|versteh|verstehen sie) (dies?|diese zeilen|diesen brief|es|mich) <gap>(als|wie) (?!<gap>(anfrage|bewerbung|bitte|einladung) )([^,;:?!]{1,80})?',
    // Meant to ask, and did not need to.
    'wollten? (ich |wir )?(ihnen |sie )?([^,;:?!]{1,30} )?fragen , (> )?(aber|da|doch|und dann)( [^;:?!]{1,80})?',
    // At their own pace: "Schreib, wann du willst, und keinen Tag früher".
    '> (schreibe?|schreiben sie|veroeffentliche|veroeffentlichen sie) (, )?(> )?(so|wann|was|wenn) ([^;:?!]{1,60} )?(kein|nichts?|nie)( [^,;:?!]{1,60})?',
    '> (hab|haben sie|habt) (bitte )?(ein|schoene\\S*|dank|vielen|herzlichen|noch|weiterhin|gute)( [^,;:?!]{1,60})?',
    '(glaube?|glauben sie) mir( [^,;:?]{1,60})?',
    '(bitte )?(> )?(bitte )?(verzeih(en?|t)?|entschuldig(en?|t)?)( bitte| mir| sie| uns){0,3}( (dass|die|diesen?|ein|mein)( [^,;:?]{1,80})?)?',
    'bitte (, )?(> )?(?!<goon>)(hoere?|hoeren sie|hoert) ([^,;:?]{1,20} )?(nicht|nie|niemals)( [^,;:?]{1,60})?',
    'moegen? (alles|die|es|ihnen|ihre|ihre?|noch|viele)( [^;:?]{1,80})?',
    // Not in this life: "Ich würde Ihnen ein Foto schicken, wenn ich einen Apparat hätte".
    'wuerde (ich )?([^,;:?!]{1,60} )?(backen|bringen|kochen|mailen|malen|schenken|schicken|senden|vorsingen|vorspielen|zeichnen|zeigen) , (> )?wenn ich (?!ihre)([^,;:?!]{1,40} )?(besaesse|haette|koennte|waere|wuesste)',
    'koennte ich (bloss|so) ([^,;:?!]{1,30} )?\\S+en(?= END)',
    // A quotation and who says it: "Ruf an", schreiben Sie.
    '(qq|zz) (, )?(> )?(fragen|fragst|fragten|fragtest|heisst|hiess|mein|raetst|raten|sagen|sagst|sagten|sagtest|schreiben|schreibst|schrieben|schriebst|stand|steht) (bei|da|dort|es|ihr|sie)( [^,;:?]{1,60})?',
    '(kein|nichts) ([^,;:?]{1,30} )?(braucht|erwartet|fordert|verlangt|zu beantworten|zu erledigen|zu tun)( [^,;:?]{1,40})?',
    'danke? (dafuer )?(, )?(> )?(dass|fuer) (die|ihre|ihre?|sie) [^;:?]{1,140}',
    'hoff(en?|entlich) (, )?(> )?(dass )?(alles|die|es|ihnen|ihre|ihre?|noch|sie)( [^?;:]{1,60})? (besser|erholt|freude|froh|geht|gelingt|genesen|gesund|gluecklich|gut|in ordnung|leser|nicht|nie|recht|ruhe|schoene?|schoenen|schreiben werden|spass|stolz|viele|weiter|weiterschreiben|wohl|wohlauf)( [^,;:?]{1,60})?',
    '(ich )?wuenschen? (ich )?ihnen( [^;:?]{1,80})?',
    '(lass|lassen sie|lasst) mich <gap>(anfangen|bedanken|danken|erzaehlen|gestehen|sagen|zugeben)',
    `(moechten?|will|wollten?|wuerde) (ich |wir )?((?!nicht |nein )[^ ,;:?!]+ ){0,5}(${THANKS})`,
    '(sie|wer(?! [^?]{1,120} \\?)|die|text|essay|buch|beitrag|artikel|ihr|er) <gap>(haben|habt|hast|hat) <gap>(gefragt|gebeten(?! , (> )?(ihnen|sie))|geraten|empfohlen|geschrieben|erzaehlt|gezeigt|geholfen|beigebracht|eingeladen|ermutigt|aufgefordert|gesagt|gelehrt|gegeben|geschickt|geantwortet|gebracht|geschenkt|signiert|beantwortet|verraten)',
    '(die|diese|ihre|jene) <gap>frage( [^?;:]{1,120})?',
    '(die|ihre) antwort (an|auf|damals|hat|im|war)( [^;:?]{1,80})?',
    '(frage?|fragte|gefragt) (ich )?(mich|uns) <gap>(, )?(> )?(wie|warum|was|wer|wo|wann|wieso|weshalb|wen|wohin|woher|ob (andere|die|es|ich|jemand|man|wir))( [^;:?]{1,120})?',
    'frage? (ich )?(mich|uns) (immer|manchmal|oft|seitdem|seither)( [^;:?]{1,160})?',
    '(als|wie) (haetten|haettest|ob|waeren|waerst|wenn) sie( [^,;:]{1,60})?',
    '(haetten|haettest|waeren|waerst) sie <gap>(nicht )?<gap>(gegeben|gehabt|gesagt|geschrieben|gesehen|gewesen|veroeffentlicht)( [^;:?]{1,120})?',
    '(ich|man|sie|wir) (haetten?|haettest|koennten?|koenntest) <gap>(nie|nicht|mein|haben|schreiben koennen|gedacht|geglaubt|[^ ]+ koennen|stundenlang)( [^;:?]{1,80})?',
    'freue mich <gap>auf (alles|die|ihre|ihre?|jeden|jedes?|mehr)(?! <gap>(anruf|antwort|besuch|brief|gedanken|gespraech|meinung|nachricht|reaktion|rueckmeldung|treffen))( [^,;:]{1,60})?',
    '(habe?|haben|hat|hatte) (ich |sie |wir )?([^,;:?]{1,80} )?(gebeten(?! , (> )?(ihnen|sie))|gefragt(?! , (> )?(wie|warum|wo|woher|wann|welche\\S*) (ihr|sie) )|angerufen|geschrieben an|eingeladen|gekauft|verschenkt|geschenkt|geteilt|abonniert|weitergegeben|gefolgt|befolgt|empfohlen|vorgelesen|geschickt|bestellt|weitergeschickt)',
    '(bitte )?(> )?(stellen sie sich|stell ihnen|denken sie (nur|sich)|denk (ihnen|nur)|malen sie sich|mal ihnen|goennen sie sich|goenn ihnen|fuehlen sie sich|fuehl sie|trauen sie sich|lachen sie|lach|leben sie wohl|leb wohl|raten sie|rate|erlauben sie mir|erlaube mir|gestatten sie mir|wundern sie sich|erschrecken sie|nehmen sie (es )?mir|nimm (es )?mir|tragen sie es|wissen sie ,|weisst sie ,|sehen sie ,|siehst sie ,|stossen sie|freuen sie sich|freu sie|halten sie (die ohren|durch|inne)|halt (die ohren|durch)|bewahren sie|bewahr|vergessen sie (nicht|nie)|vergiss (nicht|nie)|werden sie|werde|gehen sie es|geh es|fragen sie mich nicht|frag mich nicht|glauben sie mir|sehen sie (es )?mir|sieh (es )?mir|lassen sie sich|lass sie)(?! ([^,;:?!]{1,60} )?(anmelden|einladen|eintragen))( [^?;:!]{1,80})?',
    'moegen (alle|sie|wir)( [^;:?]{1,80})?(?= (END|!|,|;))',
    '(die|ein|ihre|jede) bitte (als|an|die|im|ist|stehen|um|und|war)( [^,;:?]{1,40})?',
    '(bestimmt|vielleicht|wahrscheinlich|womoeglich) (ahnen|ahnst|denken|denkst|erinnern|erinnerst|hoeren|hoerst|kennen|kennst|lesen|liest|merken|merkst|sehen|siehst|weisst|wissen) sie ([^;:?!]{1,40} )?(gar|kaum|laengst|nicht|nie|schon|selten)( [^;:?!]{1,60})?',
    '(nach|um) ([^,;:?!]{1,40} )?(bitte|frage|moechte|werde|will|wollte) (ich|wir) <gap>?(gar nicht|nicht)( [^;:?!]{1,60})?',
    '> lass ihnen <gap>?(kein|nichts?|nie|niemandem)( [^;:?!]{1,80})?',
    '> ([^ ,;:?!]+ ){1,9}, (> )?(heisst es|sagen sie|sagt man|sagten sie|sagtest sie|schreiben sie|schrieben sie|schriebst sie)(?= (,|;|:|END|und) )',
    '(qq|zz) (, )?(> )?(bat|bittet|fluesterte?|fragte?|heisst|meinte?|rief|ruft|sagte?|schreibt|schrieb|stand|steht) [^,;:?]{1,60}',
    '> (guck|schau|schauen sie|schaut|sehen sie|seht|sieh) (doch |mal )?(ein )?(an|mich an)( [^;:?!]{1,60})?',
    '> (lass|lassen sie) (die|es|ihre) ([^,;:?!]{1,40} )?(liegen|ruhen|sein|stehen|wachsen|warten)',
    '> (fragen sie|fragt?|rufen sie|zeig|zeigen sie) ([^,;:?!]{1,40} )?(irgendjemanden|irgendwem|irgendwen|jeden|jemanden|wen sie wollen)( [^;:?!]{1,60})?',
    '(moechte|wuerde) (ich )?(gern )?(behaupten|behaupten koennen|sagen koennen)( [^;:?!]{1,60})?',
    'schlafen sie (aus|gut)( , (> )?(falls|wann|wenn) [^;:?!]{1,60})?',
  ],
  families: [
    {
      id: 'can-you',
      strength: 'hard',
      reason: 'letterAsksCanYou',
      patterns: [
        '(> |vielleicht |bitte |gern |dann |, )(bieten|bietest|bist|darfst|duerfen|geben|gibst|haben|habt|haeltst|haetten|haettest|haettet|halten|hast|kannst|kennen|kennst|kennt|koennen|koennt|koennten|koenntest|koenntet|lesen|liest|machen|machst|magst|moechten|moechtest|moechtet|moegen|moegt|nehmen|nimmst|planen|planst|seid|sind|suchen|suchst|verkaufen|verkaufst|waeren|waerest|waeret|waerst|weisst|willst|wissen|wisst|wollen|wollt|wuerden|wuerdest|wuerdet) (ihr|sie)( [^,;:?!]{1,160})?',
        'ersuche (ich |wir )?(ihnen|sie|um)|(ihre|um) <gap>(einverstaendnis|einwilligung|erlaubnis|freigabe|genehmigung|zustimmung)',

        'ob <gap>(es|ich|ihr|sie|wir) ([^;:?!]{1,120} )?(anbieten|annehmen|bereit|darf|duerften?|geben|gibst|haeltst|haetten|haettest|halten|interesse|kann|koennten?|koenntest|lust|magst|moechten|moechtest|moegen|moeglich|moeglichkeit|nehmen|nimmst|waeren|waerst|wuerden|wuerdest|zeit)',

        'wenn (ihr|sie) <gap>([^,;:?!]{1,80} )?(bereit|haetten|haettest|koennt|koennten|koenntest|lust|magst|moechten|moechtest|moegen|teilen|teilst|waeren|waerst|willst|wollen|wuerden|wuerdest|zeit)',
      ],
      exempt: [
        '(haben|hast) sie (die|mein|mich|mir|uns)( [^?;:]{1,80})? (ge\\S+|ver\\S+|be\\S+|\\S+ge\\S+)(?! \\?)',
        // Answered in the next breath: "Weißt du, was ich da getan habe? Ich habe ihr geschrieben."
        '(weisst sie|wissen sie) (, )?(> )?(was|wem|wen) (ich|wir|mein\\S*) ([^;:?]{1,120} )?(dachten?|fand|habe?|haben|kaufte|rief|sagten?|tat|taten)( \\?)?',
        '(lachen|laecheln|staunen|weinen) , (> )?wenn sie( [^;:?!]{1,80})?',
        'wenn sie (wissen willst|wissen wollen|wuessten|wuesstest)( [^;:?]{1,80})?',
      ],
    },
    {
      id: 'command',
      strength: 'hard',
      reason: 'letterAsksCommand',
      patterns: [
        '> (bitte )?(abonnieren|antworten|beantworten|beraten|bestaetigen|bestellen|besuchen|bewerten|bringen|denken|empfehlen|erklaeren|erwaehnen|erzaehlen|folgen|fragen|geben|gehen|helfen|hoeren|holen|kaufen|klicken|kommen|kontaktieren|korrigieren|laden|lassen|legen|leihen|leiten|lesen|machen|melden|merken|nehmen|nennen|probieren|pruefen|richten|rufen|sagen|schauen|schenken|schicken|schreiben|sehen|senden|setzen|signieren|spenden|stellen|stimmen|teilen|testen|tragen|treffen|ueberlegen|unterschreiben|unterstuetzen|vergessen|verlinken|verraten|weihen|werfen|zeigen|zoegern) sie',
        '> (bitte )?(abonniere?|antworte|beantworte|bestaetig|bestell|besuche?|bewerte|bring|denke?|empfiehl|erklaer|erwaehn|erzaehle?|folge?|folgt|frag|gebt|geh|gib|guck|helft|hilf|hoere?|hol|kaufe?|klicke?|komme?|kommt|kontaktiere?|korrigiere?|lade|lass|leih|leite?|lest|lies|mach|melde?|meldet|merk|nenne?|nimm|probiere?|pruefe?|rufe?|ruft|sage?|sagt|schaue?|schaut|schenk|schicke?|schickt|schreibe?|schreibt|sende?|setz|sieh|signier|spende|stell|stimme?|teile?|teilt|teste?|trag|triff|ueberleg|unterschreib|unterstuetze?|vergiss|verlinke?|verrate?|wirf|zeige?) (mir|mich|uns|mein|es|die|dies|diesen|diese|ihre|an|ab|auf|bei|vorbei|rein|herein|zurueck|bescheid|gern|bitte|ihnen|sie|ein|weiter|ruhig|bald|wieder|wenn|falls|was|wie|ob|welche|mit|zu|zum|zur|im|in|jetzt|hier|END|hin|vorne|an uns|nicht|niemals|ihn|um|nach|fuer|ueber)',

        '(melde?|melden sie|meldet) (ihnen|sich|sie)',

        '> (bitte )?(sei|seid|seien sie) (doch )?so (freundlich|gut|lieb|nett)',

        'sie (muessen|muessten|muesstest|musst|sollten|solltest) <gap>?(mein|mich|uns) [^;:?!]{1,60}',
      ],
      exempt: [
        '> (denk|denken sie) (ihnen|sich)',
        '> sag(e|en sie)? (es )?(allen|niemandem)',
        '> (mach|machen sie|macht) (es gut|so weiter|weiter)',
        '> (nehmen sie|nimm) (ihnen|sich) <gap>(ruhe|zeit)( [^,;:]{1,40})?',
        '> lassen sie (mich ihnen|sich)',
        '> folge ihnen',
      ],
    },
    {
      id: 'please',
      strength: 'hard',
      reason: 'letterAsksPlease',
      patterns: ['bitte', '(ich|und|wir) <gap>bitten? (ihnen|sie|um)'],
      exempt: [
        'bitte (zz|nicht|> zz|weiter|kein|glauben|verzeih\\S*|entschuldig\\S*|wissen sie|fuehl\\S*|bleib\\S*|hoer\\S* nie|gruess\\S*)',
        'zz bitte',
        '(ach|wie) bitte',
        '(sagen|sagte?) <gap>?bitte(?= (END|,|und|zu) )',
        '(ihr|mein|sein)\\S* \\S+ (bettelte|flehte|meinte|rief|sagte|schrie|seufzte) ([,:] )?(> )?bitte',
        'bitte und danke|(sagen?|sagte?) ((?!(mir|sie|uns) )[^ ,;:?!]+ ){0,3}bitte',
      ],
    },
    {
      id: 'would-love',
      strength: 'hard',
      reason: 'letterAsksWouldLove',
      patterns: [
        'wuerden? ([^,;:?!]{1,40} )?(mich|uns) ([^,;:?!]{1,40} )?(ueber|auf|wenn|, wenn|freuen , (> )?wenn)( [^;:?!]{1,80})?',
        '(begeistert|dankbar|freuen?|freut|geehrt|gluecklich|happy|verbunden) (ich |mich |uns |waere |waeren |wir |wuerde )?<gap>(, )?(> )?(wenn|falls|ueber (ein|ihre|jeden?|jegliche)) <gap>(anregung|antwort|ein|feedback|hilfe|hinweis|ihr|kurze|meinung|nachricht|rat|rueckmeldung|sie|tipp|unterstuetzung|zeile)',
        // "Mit einer Zusage würden Sie der Klasse eine Freude machen."
        'mit (ein|ein paar|ihre|wenigen) ([^,;:?!]{1,60} )?(wuerden sie|wuerdest sie|koennten sie|koenntest sie|machten sie|machtest sie|waere (allen|ihm|ihr|mir|uns)|wuerde (mir|uns))',
        'was (ich|wir) (mir |uns )?<gap>(brauchen?|erhoffe|moechten?|will|wollen|wuenschen?)( mir| uns)? (, )?(> )?(ist|waere)(?! <gap>(danke|ruhe|zu danken))',
        'als <gap>(anfrage|bitte|einladung) (an|zu|zum|zur|um|fuer|in|END)',

        '(moechten?|will|wollen) <gap>(erfahren|wissen) (, )?(> )?(ob|wie|was|wo|wann|wer|warum|welche\\S*)',

        '(es )?wuerde (mir|uns) <gap>(alles|die welt|unendlich viel|viel) <gap>?(bedeuten|helfen)|wuerde (mich|mir|uns) <gap>(helfen|retten|weiterhelfen)',

        '(ich|wir) haetten? <gap>(da|ein anliegen|ein bitte|ein frage|ein idee fuer|ein vorschlag|ein wunsch|gern)',
        '(ein|ihre|jede) <gap>(antwort|einschaetzung|empfehlung|feedback|hilfe|hinweis|kritik|meinung|nachricht|rat|rezension|rueckmeldung|tipp|unterstuetzung|wort|zeile) <gap>?(waeren?|wuerden?)',

        '(hoffen|hofft|moechten?|will|wollen|wuerden?) ([^,;:?!]{1,40} )?(ihnen|ihre|sie) ([^,;:?!]{1,60} )?<meet>',
      ],
      exempt: [
        'wuerde (ich |mich )?<gap>(nicht|nie|niemals)( [^,;:]{1,60})?',
        'haetten? ([^,;:?!]{1,80} )?(ge[a-z]{2,14}(en|t)|[a-z]{2,6}ge[a-z]{2,14}(en|t))(?! , (> )?(ob|wann|was|wie|wo) )',
      ],
    },
    {
      id: 'asking',
      strength: 'hard',
      reason: 'letterAsksAsking',
      patterns: [
        '(darf|erlaube mir|hiermit|moechten?|muss|trau mich|traue mich|wage|will|wollten?|wuerde) (es |ich |wir )?([^;:?!]{1,60} )?(anfragen|anzufragen|bewerben|bitten|einladen|einzuladen|erkundigen|fragen|interviewen|nachfragen|nachhaken|nachzufragen|nachzuhaken|vorschlagen|zu bitten|zu fragen)',
        '(ich|wir) <gap>(benoetigen?|braeuchten?|brauchen?) <gap>(ein|ein rat|hilfe|ihre|jemanden|rat|unterstuetzung)',
        '(ich|wir) <gap>hoffen? <gap>(, )?(> )?(auf |dass )?<gap>(bald|ein|ich|ihre|ihre?|sie|von|wir) ([^;:?!]{1,80} )?(anschauen|antwort|antworten|antwortest|finden|findest|gefaellt|gefallen|gewinnen|helfen|hilfst|hoeren|kannst|kennenlernen|koennen|kommen|kommst|lesen|lust|melden|meldest|nehmen|nimmst|rueckmeldung|schreiben mir|schreibst mir|sehen|sprechen|teilen|teilst|treffen|ueberzeugen|unterstuetzen|unterstuetzt|vorbei|werden|wohlwollend|zeit|zusagen|zusagst)',

        '(ich|wir) schlagen? (ihnen )?vor|laden? (ich |wir )?(ihnen|sie)',
        '(beantrage|erbitten?|ersuchen?|wuensche mir|wuenschen uns) <gap>(antwort|ein|ihre|ihre?|um|von ihnen)',
      ],
      exempt: ['(wollte|wuerde) <gap>nicht fragen'],
    },
    {
      id: 'favour',
      strength: 'hard',
      reason: 'letterAsksFavour',
      patterns: [
        '(habe?|haben|haetten?) (da |dazu |ich |nun |nur |wir )?<gap>(drei|ein|ein paar|einige|noch ein|nur ein|zwei) <gap>(bitten?|fragen?)',

        '(fuer|ueber|um) <gap>(ein|ein paar|ihre|jeden?|jegliche) <gap>(antwort|einschaetzung|empfehlung|empfehlungen|feedback|hilfe|hinweise?|ideen?|meinung|rat|ratschlaege|ratschlag|rueckmeldung|tipps?|unterstuetzung)',
        '(mir|uns) (fehlen|fehlt) <gap>(euro|franken)|jede[rs]? (beitrag|betrag|cent|euro|franken|spende) (hilft|zaehlt)|(sammeln|sammle) <gap>(geld|spenden)',

        '(auf|ueber|um) <gap>?(ihre|jeden|jedes?) <gap>?(beitrag|euro|hilfe|spende|stimme|unterstuetzung) <gap>?(angewiesen|dankbar|froh|gebeten)|bankverbindung|iban|kontonummer|spendenkonto|spendenlink',
      ],
      exempt: [
        '(die|ihre?) <gap>gastbeitrag',
        '(fuer|um) ihre (humor|mut|rat|text)',
        '(haben|hast|hatten|hattest) sie (mich|mir|uns) ([^,;:?!]{1,80} )?(ge\\S+|be\\S+|ver\\S+|er\\S+)(?! \\?)',
      ],
    },
    {
      id: 'meeting',
      strength: 'hard',
      reason: 'letterAsksMeeting',
      patterns: [
        '(wir|wir beide|wir zwei) (koennen|koennten|muessen|muessten|sollten) (gemeinsam |mal |unbedingt |uns |zusammen )<gap>(arbeiten|austauschen|kennenlernen|machen|reden|schreiben|sehen|sprechen|telefonieren|treffen|trinken|zusammen)',
        '(sehen wir|sollen wir|telefonieren wir|treffen wir|wollen wir) uns|trinken wir',
      ],
      exempt: [
        // Told, not proposed: "Wir haben uns auf einen Kaffee getroffen, mein Bruder und ich".
        '(bin|haben?|hat|hatten?|ist|sind|war|waren) ([^,;:?!]{1,60} )?(auf|bei|beim|fuer|zu|zum) ([^,;:?!]{1,50} )?(ge\\S{2,16}(en|t)|\\S{2,6}ge\\S{2,16}(en|t)|ver\\S{2,16}(en|t)|\\S{2,12}(brochen|kommen|laden))',
      ],
    },
    {
      id: 'answer-owed',
      strength: 'hard',
      reason: 'letterAsksAnswer',
      patterns: [
        '(freue?|freuen) (ich |wir )?(mich|uns) <gap>(auf|darauf) ([^;:?!]{1,60} )?(hoeren|antwort|rueckmeldung|treffen|gespraech|besuch|kennenzulernen|kennenlernen|sehen|sprechen|nachricht|reaktion|meinung|anruf|zusammenarbeit|lesen , was|austausch)',
        '(bedanken?|danke?|danken|dankend)( [^,;:]{1,40})? (bereits im|im|im vorhinein|schon im|vorab) ?(vorab|voraus|vorhinein)?',
        '(erwarten?|warten?) <gap>(auf )?(ein|ihre) <gap>(antwort|entscheidung|nachricht|rueckmeldung|zusage)',
        '(baldige|bis|ein|kurze|schnelle|um|zeitnahe) <gap>(rueckantwort|rueckmeldung|rueckruf|zusage)',

        '(im voraus|vorab) <gap>?danke?|(im voraus|vorab) (besten|herzlichen|vielen)',
      ],
    },
    {
      id: 'question',
      strength: 'hard',
      reason: 'letterAsksQuestion',
      patterns: ['\\?'],
      exempt: [
        '(warum|weshalb|wieso) ([^?]{1,40} )?(kein|nie|niemals|niemand)( [^?]{1,100})? \\?',
        // About oneself: "Hätte ich ihn sonst abgeschickt?"
        '> (bin|habe|haetten?|hatte|musste|sollte|waeren?|war|wollte|wuerde) (ich|wir|mein\\S*)( (?!(ein chance|ihnen|vielleicht) )[^ ?;:]+){0,30} \\?',
        'wie (lange|oft|sehr|viele) ([^?]{1,40} )?(ich|man|mich|mir|wir)( (?!sie )[^ ?]+){0,20} \\?',
        '(wann|warum|was|wer|wie|wieso|wo) (bin|braucht|habe?|haetten?|hatte|kann|kennt|koennte|konnte|macht|muss|sagt|schreibt|soll|sollte|tut|waere|war|weiss|will|wird|wollte|wuesste|wurde) ((?!(ihnen|ihre|ihre?|sie) )[^ ?;:]+ ){0,30}\\?',
        '(warum|weshalb|wieso) [a-z]{2,12}te (ich|wir)( (?!(ihnen|sie) )[^ ?]+){0,30} \\?',
        'wer (haette|hat|kennt|schreibt|tut|weiss|will)(?! (ihnen|sie) )( [^?]{1,120})? \\?',
        '(haben|hatten|sind|waren) wir (alle )?nicht( [^?]{1,140})? \\?',
        '> (warum|was|wie|wo) (ich|wir) ((?!(darf|kann|koennte|muss|soll) )[^ ?]+ ){0,20}(bin|haben?|tat|taten|war|wurde) \\?',
        '> (darf|hat|kann|koennte) ein (?!(anfaenger|anfaengerin|besucher|fan|fremde|fremder|gast|laie|leser|leserin) )([^?]{1,80} )?\\?',
        'wie (beschreibt|dankt|erklaert|erwidert|nennt|sagt|uebersteht|vergilt|vergisst) (ein|jemand|man)( [^?]{1,120})? \\?',
        '(geht|gibt|hat|ist|sind|war|waren) (die|ein|es|nicht) ((?!(ihnen|ihre|ihre?|sie) )[^ ?;:]+ ){0,30}(besseres|erstaunlich|komisch|merkwuerdig|nicht|schoeneres|seltsam|verrueckt|wunder|wunderbar) ((?!(ihr|sie) )[^ ?;:]+ ){0,30}\\?',
        '(gell|na und|nicht|nicht wahr|oder|stimmt es|und|und dann|was) \\?',
        'habe ich ((?!sie )[^ ?]+ ){0,20}\\?',
        '(dachte|denke|(?<!kurze |ein |mein |noch )fragen?|fragten?|gefragt|schreiben sie|schrieben|schriebst) (er |ich |mich |mir |sie |uns ){0,4}([^?]{1,40} )?[:,;]( [^?]{1,120})? \\?',
        'sie (enden|endest|fragen|fragst|fragten|fragtest|schrieben|schriebst)( [^?]{1,160})? \\?',
        '(ahnen sie|ahnst sie|kannst sie ihnen vorstellen|kennen sie die(?= \\?)|kennen sie dieses gefuehl|kennst sie die(?= \\?)|kennst sie dieses gefuehl|koennen sie sich vorstellen|weisst sie|wissen sie|wussten sie|wusstest sie)( [^?]{1,160})? \\?',
        '(was|wie|wo) (taeten?|waeren?|wuerden?) (ich|wir)( [^?]{1,120})? \\?',
        'zz ([^ ?]+ ){0,12}\\?',
        'was waeren? ([^?]{1,80} )?ohne( [^?]{1,60})? \\?',
        'was (bleibt|gibt es|kann man|soll) (da |mir |uns )?(dazu |mehr |noch |schon )?(zu (sagen|wuenschen)|man (da|dazu) sagen|sagen|hinzuzufuegen)( [^?]{1,40})? \\?',
        '> ob (wohl )?(ich|er|es|man|jemand|irgendwer|die|mein\\S*)( (?!(ihnen|ihr|sie) )[^ ?]+){0,24} \\?',
        '> (?!(bekomme|darf|duerfte|finde|haette|kann|koennte|komme|kriege|muesste|muss|soll|sollte|wuerde) )[a-z]{2,14} ich( (?!(ihnen|ihre|ihre?|sie) )[^ ?]+){0,24} \\?',
        '(warum|weshalb|wieso) [a-z]{2,14} ich (?!(kein|nichts) )([^?]{1,100} )?(ausgerechnet|gerade|immer|jedes mal|nie|noch|staendig)( [^?]{1,80})? \\?',
        '(gab|gibt) es (ein )?([^?]{1,40} )?[a-z]{3,14}er[a-z]{0,2} ([^?]{1,30} )?als( [^?]{1,60})? \\?',
      ],
    },
    {
      id: 'curious',
      strength: 'soft',
      reason: 'letterAsksCurious',
      patterns: [
        '(erfuehre|hoerte|laese|saehe|wuessten?) (ich |wir )?<gap>gern|gern (erfuehre|haette|hoerte|laese|saehe|wuerden?|wuessten?) (ich|wir)',
        // "Gegen eine Widmung hätte ich nichts."
        'gegen <gap>haetten? (ich|wir) <gap>nichts|haetten? (ich|wir)? ?<gap>nichts (dagegen|einzuwenden|gegen)',

        'zu viel (erbeten|erhofft|erwartet|gehofft|verlangt)|(ich|man) darf <gap>(hoffen|traeumen)|wink mit die zaunpfahl|wer weiss , (> )?vielleicht',

        '(ein|mehr|noch ein|so ein) ([^,;:?!]{1,40} )?(waeren?|wuerden?) <gap>(erleichterung|freude|freuen|fuer|geschenk|gluecklich|gold wert|grossartig|gut|helfen|hilfe|mir|schoen|segen|traum|uns|vielen|wunderbar)',

        '(bin|waere|war) <gap>(gespannt|neugierig)( [^;:]{1,20})? ?(, (> )?(ob|warum|was|welche|wie|wo)|auf|zu)',

        'es waere <gap><good>( [^;:?!]{1,100})?|<good> waere (die|es)(?! <gap>gewesen)|faenden? (ich |wir )?(die |es )?<gap><good>',
        // Hopes for more, and not to lose sight of each other.

        'hoff\\S* ([^;:?!]{1,40} )?(erscheinen|erscheint|kehren|kehrt|kommen|kommt) <gap>(bald|wieder|zurueck)|hoff\\S* ([^;:?!]{1,60} )?(weitermachen|weitermachst|weiterschreibst|wiederkommen|wiederkommt|zurueckkehrt|zurueckkommen|zurueckkommt)|(bleiben|blieben) (wir )?in (kontakt|verbindung)|in (kontakt|verbindung) (zu )?bleiben|wege <gap>kreuzen',

        '(denke darueber nach|erwaege|liebaeugle|spiele mit die gedanken|spielen mit die gedanken|ueberlegen?)( [^;:?!]{1,60})? (ihnen|ihre?)',

        '(ist|sind) <gap>?(vergriffen|ausverkauft|nirgends|nirgendwo|nicht mehr (erhaeltlich|lieferbar|zu)|schwer zu (bekommen|finden|kriegen))',

        '(hoffe auf|hoffen auf|hoffnung auf) ein (<gap>)?(besuch|brief|gruss|karte|postkarte|wort|zeichen|zeile)',

        '(briefe?|karten?|mails?|nachrichten?|paket) ([^;:?!]{1,40} )?(nicht angekommen|untergegangen|verloren|verschollen)',
        'wuerde(n|st)? ([^,;:?!]{1,20} )?gut (in|zu) (die|mein)',
      ],
      exempt: [
        'sie (koennten|koenntest|muessen|musst) <gap>(haben|nichts?|oft|tausende|viel|wissen)( [^,;:]{1,60})?',
        'vielleicht <gap>(schaffe|schreibe|werde) ich( [^,;:]{1,60})?',
        'sie (koennten|muessen|musst|sollten) <gap>(ein|sehr|viel) <gap>(gewesen sein|sein)',
        '(fuer|wegen) (die|diesen?) <gap>(haette|wuerden?) ich( [^;:?!]{1,80})? (kaufen|noch|wieder|zweites)( [^;:?!]{1,40})?',
      ],
    },
    {
      id: 'if-ever',
      strength: 'soft',
      reason: 'letterAsksIfEver',
      patterns: [
        '(falls|sollten|solltest|wann immer|wenn) (es|es sie|ihr|sie) ([^;:?!]{1,60} )?(anspricht|auf|bei|bist|brauchen|brauchst|durch|gefaellt|gegend|gelueste|hier|in|interesse|interessiert|je|jemals|kommen|kommst|lockt|lust|magst|moegen|nach|naehe|passt|reizt|sind|suchen|suchst|vorbei|willst|wollen|zusagt)',
      ],
      exempt: [
        '(falls|wenn) sie <gap>(einmal|je|jemals) <gap>(aufgeben|aufhoeren|daran zweifeln|denken|denkst|glauben|glaubst|zweifeln|zweifelst)( [^;:]{1,120})?',
        '(immer|jedes mal) , (> )?wenn sie( [^;:]{1,80})?',
        '> wenn sie <gap>(beschreiben|beschreibst|erzaehlen|erzaehlst|schreiben|schreibst|ueber|von)( [^;:]{1,120})?',
      ],
    },
    {
      id: 'open-door',
      strength: 'soft',
      reason: 'letterAsksOpenDoor',
      patterns: [
        '(atelier|couch|gaestezimmer|haus|kueche|postfach|sofa|tuer|tueren|werkstatt) <gap>(ist|sind|stehen|steht|waere) <gap>(bereit|frei|immer|jederzeit|offen|willkommen)',

        '(bin|bleibe|stehe|stuende|waere) (ich )?<gap>(ansprechbar|bereit|da|erreichbar|fuer sie da|zu haben|zur verfuegung)',

        'ich stehe <gap>(am markt|am stand|freitags|jeden|montags|samstags|sonntags)( [^;:?!]{1,40})?',
      ],
      exempt: ['gern <gap>(gelacht|gelesene?|geteilt|lesen?|weiter)'],
    },
    {
      id: 'seeking',
      strength: 'soft',
      reason: 'letterAsksSeeking',
      patterns: [
        '(ich|wir) <gap>(braeuchte|hatte nie|koennte|suchen?|vermisse|wuensche mir) <gap>(jemanden|jemand|ein <gap>(agenten|job|lehrer|mentor|partner|rat|sponsor|verlag|verleger)|ein <gap>(agentin|agentur|anstellung|gelegenheit|lehrerin|mentorin|moeglichkeit|stelle|verlegerin)|arbeit|menschen|leute|nach (arbeit|ein|jemand|menschen|wegen)|mitstreiter|ein zuhause fuer|ein platz|hilfe|rat|gebrauchen|autoren|testleser|anschluss)',

        '(brauchen|braucht|fehlen|fehlt|suchen?|sucht) (ich |mir |uns |wir )?(derzeit|dringend|gerade|haenderingend|immer|immer noch|laufend|staendig|stets)',
      ],
      exempt: ['suchen? <gap>(nach )?(die richtigen|die worte|worten)( [^,;:]{1,60})?'],
      unless: ['(dank|durch|ohne|wegen) (ihnen|ihre|sie)'],
    },
    {
      // Whatever led to it: what is enclosed wants to be read.
      id: 'enclosed',
      strength: 'soft',
      reason: 'letterAsksOwnGoods',
      patterns: ['anbei|beigefuegt|beiliegend|lege (ich )?<gap>bei|haenge (ich )?<gap>an'],
    },
    {
      id: 'own-goods',
      strength: 'soft',
      reason: 'letterAsksOwnGoods',
      patterns: [
        '(eigenen|eigener|eigenes?|mein) ((aktuellen|aktueller|aktuelles|eigenen|eigener|eigenes?|ersten|erster|erstes?|juengster|juengstes|kleinen|kleiner|kleines?|naechster|naechstes|neuen|neuer|neues?|neuester|neuestes?|zweiter|zweites) ){0,4}<goods>',

        '(ich|wir) <gap>?(bauen?|binde|dichte|drechsle|fotografiere|imkere|komponiere|malen?|naehe|restauriere|sammeln|sammle|schnitze|schreiben?|singen?|spielen?|stricke|toepfere|uebersetze|zeichne) (auch|beruflich|ebenfalls|gern|hobbymaessig|im|in ein|nebenbei|selber|selbst|zu dritt|zu viert|zu zweit)(?= )',
      ],
      unless: [
        '(dank|durch|ohne|wegen) (ihnen|ihre|sie)',
        'seit (ich|ihre)',
        '(bei|mit|von) ihnen(?! <gap>(hoeren|lesen))',
      ],
      exempt: ['mein <gap>(lieblings\\S+|buchclub|lesekreis)', '(ihre|ihre?) <gap><goods>( [^,;:]{1,40})?'],
    },
    {
      id: 'link',
      strength: 'soft',
      reason: 'letterAsksLink',
      patterns: ['ww'],
      exempt: ['(ihre|ihre?|sie) ([^;]{1,80} )?ww'],
    },
  ],
};

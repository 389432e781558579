import type { Grammar } from './family.ts';

export const es: Grammar = {
  expand: [
    // An é at the end of a word is kept apart; here it tells nothing.
    ['\\b(qu|porqu)ee\\b', '$1e'],
    [
      ' (?:muy|mucho|realmente|sinceramente|tanto|tambien|de verdad|la verdad|simplemente|solo|solamente|ademas|al menos|quizas|humildemente|muchisimo|enormemente|encarecidamente|inmensamente|por cierto|tan|aun|ya|pues|gustosamente)(?= )',
      '',
    ],
    // Forms of one word are one word to the patterns.
    [' (?:sus|tu|tus|vuestro|vuestra|vuestros|vuestras)(?= )', ' su'],
    [' (?:mis|nuestro|nuestra|nuestros|nuestras)(?= )', ' mi'],
    [' (?:el|los|las)(?= )', ' la'],
    [' (?:una|unos|unas)(?= )', ' un'],
    [' (?:nos)(?= )', ' me'],
    [' (?:te|les|os)(?= )', ' le'],
  ],
  starts: {
    leads: 'y pero asi entonces o ay oye bueno ps pd no',
    openers: 'si cuando en para antes despues como por y pero o a ademas tambien donde al ojala mientras bueno de con',
    subjects: 'yo tu usted el ella me te se mi mis su sus la lo los las este esta no un una nos le leo',
  },
  classes: {
    gap: '([^ ,;:?!]+ ){0,5}',
    // "No dejes nunca de hacer estos vídeos": work of a kind, asked for; "no dejes de escribir" is a wish.
    goon: '(no|nunca) (> )?(jamas |nunca )?(dejeis|dejes?|pares?) (jamas |nunca )?de [a-z]{2,12}r (estos|estas|esos|esas|este|esta|sobre (la|su))|(continua|continue|sigan?|sigue) (por favor )?([a-z]{1,12}(ando|iendo|yendo) (esas|esos|estas|estos|sobre la)|con (esa|esos|estas?|estos|la))',
    // Wondering about the reader wants an answer; about life, none.
    more: '((?!no |nunca )[^ ,;:?!]+ ){0,5}(vuelva|vuelvan|regrese|regresen|haya (mas|otra|otro|un) (entrega|libro|parte|segunda|serie|temporada|tomo)|saques?|publiques?)',
    wonder:
      'pregunto si (alguna vez |usted )?(has|ha usted|(ha )?[a-z]{2,12} usted|llego|llegaste|sigues|conoces|conoce|vendras|volveras)',
    good: 'bonito|buenisimo|bueno|de gran ayuda|estupendo|fantastico|genial|hermoso|ideal|increible|interesante|lindo|lo mas|maravilloso|perfecto|posible|precioso|todo un honor|un gusto|un honor|un placer|un regalo|un sueno|un alegria|un gran ayuda|un suerte|util',
    learn: 'saber|conocer|oir|escuchar|leer|ver|entender|aprender|preguntar\\S*|descubrir|enterarme|averiguar',
    meet: 'conocer\\S*|ver\\S*|hablar|charlar|conversar|reunir\\S*|quedar|encontrar\\S*|colaborar|trabajar|invitar\\S*|entrevistar\\S*|compartir|intercambiar|tomar|visitar\\S*|contar con|tener\\S*|preguntar\\S*|pedir\\S*|proponer\\S*|consultar\\S*|publicar\\S*|traducir\\S*|citar\\S*|recibir|ofrecer\\S*|contratar\\S*|mostrar\\S*|ensenar\\S*|enviar\\S*|mandar\\S*|presentar\\S*|saber|participar|asistir|hacer\\S* un|comprar|conseguir|aprender de|escribir\\S* (a|con)|coincidir|mantener|seguir en contacto|abrazar\\S*|estrechar\\S*|acompanar\\S*|usar|utilizar|solicitar\\S*|sumar\\S*',
    goods:
      'agencia|album|aplicacion|app|banda|blog|boletin|cafeteria|canal|cancion|canciones|consulta|corto|cuadros|cuentos|curriculum|cursos?|cv|debut|dibujos|disco|editorial|empresa|estudio|exposicion|fotos|galeria|grupo|ilustraciones|instagram|libreria|libro|manuscrito|musica|negocio|newsletter|novela|obra|pagina|panaderia|pelicula|perfil|podcast|poemario|poemas|portafolio|proyecto|relatos|restaurante|revista|sitio|startup|taller|texto|tienda|videos?|web|youtube',
  },
  exempt: [
    'no (> )?(es|hace|hay) <gap>(falta|necesario|necesidad|obligacion|porque|preciso|prisa)( [^,;:]{1,60})?',
    '(por favor (, )?)?(> )?(?!<goon>)(no|nunca) (> )?(jamas |nunca )?(abandones?|cambies?|dejeis|dejes?|desistas?|le canses|le rindas|lo dejes?|pares?|se canse|se rinda)( [^,;:]{1,60})?',
    '(por favor (, )?)?(> )?(disculpa|disculpame|disculpe|disculpeme|dispense|excusa|excuse|perdona|perdoname|perdone?|perdoneme)( (esta|este|la|mi|por|que|tanta|tanto)( [^,;:?]{1,60})?)?( (, )?(> )?por favor)?',
    '(aqui|nada) ([^,;:?]{1,30} )?(que (contestar|hacer|responder)|pide|exige|requiere|espera)( [^,;:?]{1,40})?',
    // A quotation and who says it: «Escribe la carta», dices al final.
    '(qq|zz) (, )?(> )?(concluyes?|decias?|dices?|dijiste|dijo|escribes?|escribio|escribiste|pides?|preguntas?)( usted)?( [^,;:?]{1,60})?',
    // What they did once: "En 2012 me respondió usted a una duda".
    'me <gap>?(abrio|acompano|contesto|conto|dedico|devolvio|dijo|envio|escribio|explico|firmo|leyo|mando|presto|quito|regalo|respondio|saco|salvo)( usted)?( [^,;:?]{1,80})?',
    'sin <gap>(animo|compromiso|esperar|necesidad|obligacion|pedir|prisa|que)( [^,;:]{1,60})?',
    'no (> )?(le |me )?<gap>(busco|debes?|deseo|esperamos|espero|hay que|le molestes|le preocupes|le sientas|necesito|pedir|pedirle|pedirte|pido|pretendo|quiero|se moleste|se preocupe|se sienta|tiene por que|tiene que|tienes por que|tienes que)( [^,;:]{1,80})?',
    '(?!<goon>)no (> )?(cambies?|contestes?|dejes?|desista|le rindas|lo dejes?|pares?|respondas?|se rinda)( [^,;:]{1,60})?',
    '(por favor , |> |y |, )?(> )?(?!<goon>)(sigue|siga|sigan|seguid|continua|continue|cuida|cuide|cuidate|cuidese|cuidaos|descansa|descanse|disfruta|disfrute|animo|ten|tenga(?! (a bien|la amabilidad|la bondad|la gentileza))|pasa|pase|pasalo|paselo|acepte|acepta|reciba|recibe|perdona|perdone|disculpa|disculpe|sepa|sepas|se feliz|sean|no cambies|no dejes|nunca dejes|nunca deje|crea|creeme|creame) (por favor|asi|escribiendo|<gap>(adelante|asi|bien|buen|buena|contando|de si|de ti|descanso|escribiendo|feliz|haciendo|la|la molestia|lo|mi|mi gratitud|mucho|publicando|que|un|un abrazo|verano))( [^,;:]{1,60})?',
    '(adelante|animo|cuidaos|cuidate|cuidese|descansa|disfruta|siga asi|sigue asi)( [^,;:]{1,60})?',
    '(por favor (, )?)?(> )?(?!<goon>)(continua|continue|seguid|sigan?|sigue) (por favor )?(?!(comprando|enviando|leyendo|mandando|mirando|visitando) )[a-z]{1,16}(ando|iendo|yendo)( [^,;:?]{1,60})?',
    // Greetings and thanks to be passed on, and how to take a letter.
    '(por favor (, )?)?(> )?(?!(dales?|deles?) (mi |muchos |un )?(besos?|recuerdos|saludos?))(abrace|abraza|acaricia|acaricie|besa|bese|dales?|deles?|saluda|salude) ([^,;:?!]{1,40} )?(a la|a su|al|de mi parte)( (?!(y )?(digale|dile|preguntale|preguntele) )[^ ,;:?!]+){0,12}',
    '> (consideralo|considerelo|lealo|leelo|tomalo|tomelo) <gap>?como(?! <gap>(invitacion|peticion|solicitud) )( [^,;:?!]{1,80})?',
    'espero que <gap>?(crezcan?|florezcan?|llueva|nieve|notes?|percibas?|sientas?)( [^,;:?]{1,60})?',
    // At their own pace: "escribe cuando quieras y ni un día antes".
    '> (escriba|escribe|publica|publique) <gap>?(como|cuando|lo que) (le apetezca|puedas?|quieras?) (, )?(> )?(y |, )?(> )?(jamas|nada|ni|no|nunca)( [^,;:?!]{1,60})?',
    'esper(amos|o) que (?!<more>)<gap>(descanses?|disfrutes?|esteis|esten|estes?|hayas?|la|le encuentres|le vaya|lo|muchas|muchos|no|nunca|pases?|se encuentre|sean?|sepas?|sigan|sigas?|su|tengas?|todo|vaya)(?! <gap>(a bien|amabilidad|bondad|detalle|gentileza|la oportunidad|ocasion|posible|tiempo|un hueco|un momento|un rato))( [^,;:]{1,60})?',
    'que (tenga(?! (a bien|la amabilidad|la bondad|la gentileza))|tengas|tengais|pase|pases|disfrute|disfrutes|descanse|descanses|le vaya|cumpla|cumplas|sea|todo|la ano|la vida)(?! <gap>(tiempo|un momento|un rato))( [^,;:?]{1,60})?',
    'ojala (?!<more>)<gap>(haya|hubiera|la gente|mas|muchos|no|nunca|siempre|sigas?|todos?)( [^,;:?]{1,80})?',
    'le (agradecemos|agradezco|deseamos|deseo|envio|mandamos|mando)(?! <gap>(cualquier|de antemano|la enlace|mi|que|si|un consejo|un link|un respuesta))( [^,;:?]{1,80})?',
    '(dejame|dejeme|permitame|permiteme) <gap>(dar\\S*|decir\\S*|agradecer\\S*|contar\\S*|felicitar\\S*|empezar|confesar)',
    '(deseaba|deseo|gustaria|me gustaria|necesitaba|queria|queriamos|quiero|quisiera) (nada mas |simplemente )?(darte|darle|daros|dar (la )?gracias|decir\\S*|agradecer\\S*|expresar\\S*|que (lo )?(sepas?|supieras?)|felicitar\\S*|contar(?! con)\\S*|que supieras)( [^,;:?]{1,40})?',
    '(aquella|esa|esta|la|su) <gap>pregunta( (acerca|de|me|que|se|sigue|sobre)[^?;:]{1,100})?',
    '(aquella|la|su) respuesta (a|al|en|fue|me)( [^;:?]{1,80})?',
    '(le|me) <gap>?(?!<wonder>)(aconsejaste|animaste|animo|ayudaste|ayudo|contestaste|dijiste|dijo|dio|diste|ensenaste|enseno|enviaste|escribiste|hiciste|hizo|invitaste|invito|llevaste|llevo|mostraste|pediste|pidio|pregunta|preguntaste|pregunto|recomendaste|recomendo|recordaste|respondiste)( [^,;:?]{1,80})?',
    'me preguntaste( [^?;:]{1,100})?',
    '(a menudo|a veces|me|se|siempre|yo) <gap>?(?!<wonder>)pregunto( [^;:]{1,160})?( \\?)?',
    '(preguntaba|preguntarme|pregunto) <gap>(como|cuantas?|cuantos?|por que|que|quien|si alguien|si yo)( [^;:?]{1,100})?',
    'si (yo )?tuviera (?!su|tiempo)([^,;:?!]{1,40} )?, (> )?(la |le |lo )?(colgaria|compraria|enviaria|llamaria|mandaria|pintaria|plantaria|pondria)( [^;:?!]{1,60})?',
    // Heard and settled at home.
    'mi \\S+ (queria|quiso) saber (como|por que|si) (?!usted|su)([^;:?]{1,80} )?(asi que|y)',
    // Not in this life: "Le mandaría una foto si tuviera cámara".
    '(compraria|dibujaria|ensenaria|enviaria|llevaria|mandaria|pintaria|regalaria) ([^,;:?!]{1,50} )?(, )?si (> )?(yo )?(fuera|supiera|tuviera|viviera) (?!su|tiempo)[^,;:?!]{1,40}',
    'gracias a (?![^;:?]{1,120} (oyentes|seguidores|suscriptores))(su|ti|usted|vosotros)( [^;:?]{1,120})?',
    'como si <gap>(estuvieras?|fueras?|hubieras?|me)( [^,;:]{1,60})?',
    'si (algun dia dudas|alguna vez dudas?|hubieras?|supieras?|vieras?)( [^,;:]{1,80})?',
    '(podrias?|pudiste|pudo) haber(la|le|lo|me)? [a-z]{1,14}(cho|do|to)( [^;:?]{1,80})?( \\?)?',
    'nunca (crei|habria|hubiera|imagine|pense)( [^;:?]{1,80})?',
    '(agradezco|gracias) por (su|todo|la|lo|cada|haber|compartir|escribir|tanto|ensenar\\S*|hacer\\S*)(?! <gap>(consejo por adelantado|consideracion|respuesta))( [^,;:]{1,60})?',
    '(abri|aprendi|camine|cocine|comparti|compre|envie|escribi|imprimi|lei|llame|pedi|plante|pregunte|preste|recomende|regale|segui) (a|al|con|en|la|mi|por|su|un)( [^,;:?]{1,60})?',
    'le (pedi|pregunte|preguntee|dije|regale|regalee|compre|comprée|envie|enviee|lei)( [^,;:?]{1,60})?',
    '(digan?|escriba|hable|hagan?|lea|pasen?|sea|vengan?) (como|cuando|de donde|donde|lo que|quien|sobre lo que) (digan?|escriba|hable|hagan?|lea|pasen?|quiera|sea|vengan?)( [^;:?]{1,80})?',
    '> (acuerdate|animese|creame|creeme|dejame|dejeme|disculpame|disculpeme|figurate|figurese|fijate|fijese|imagina|imaginate|imagine|imaginese|perdoname|perdoneme|permitame|permiteme|quedate|quedese|riase|riete|sepase|sientase|sientete) <gap>?(que|como|mi|la|lo|si|,|decir\\S*|dar\\S*|agradecer\\S*|tranquil\\S*|orgullos\\S*|con)( (?!(y|dig\\S*|escrib\\S*|mand\\S*|envi\\S*) )[^;:?!]{1,80})?',
    '(puede que|quizas?|tal vez) <gap>?(no|nunca)( (?!si )[^;:?!]{1,80})?',
    'ojala (que )?(se )?le (crezcan?|dejen|den?|duren?|florezcan?|lleguen|salgan?|toque|vayan?|vea)(?! <gap>(mi|nuestr\\S*))( [^,;:?]{1,60})?',
    'en (la|mi|otra) (otra |proxima |siguiente )?vida( [^;:?!]{1,100})?',
    '> ([^ ,;:?!]+ ){1,9}, (> )?(como dicen|decia|dice usted|dicen|dices|dijiste|dijo usted|escribio usted|escribiste)(?= (,|;|:|END|y) )',
    'y (aca|aqui) <gap>?(estamos|estoy|me tienes?)',
    '> (miradme|mirame|mire usted|mireme|mirenme) ,( [^;:?!]{1,80})?',
    '(me gustaria|querria|quisiera) (poder )?(afirmar|decir|presumir)( [^;:?!]{1,60})?',
    '(qq|zz) (, )?(> )?(decia|dice|dijo|grita|grito|pide|pidio|pone|ponia|suplica|susurra) [^,;:?]{1,60}',
  ],
  families: [
    {
      id: 'can-you',
      strength: 'hard',
      reason: 'letterAsksCanYou',
      patterns: [
        '(aceptarias?|conoce usted|conoces|estaria usted|estarias|le animarias|le animas|le apetece|le apeteceria|le gustaria|le importaria|me dejas|me permites?|podeis|podriais|podrian|podrias?|pudieras?|pueden|puedes?|querrias?|quieres|quisieras|sabes|se anima|seria tan|serias tan|tendrias?|tiene usted|tienes) ([^;:!]{1,160} )?\\?',
        '(> |y |, |si |ojala |que )<gap>?(aceptaras?|compartieras?|leyeras|me contestaras?|me dieras?|me escribieras|me respondieras?|me visitaras?|mencionaras|podrias|pudiera usted|pudieras|pudieses?|quisieras|recomendaras|tuviera usted|tuvieras|vinieras?)',

        // Asked without marks: "oye me dices cómo se llama".
        '> me (aclaras|avisas|confirmas|cuentas|dices|explicas|indicas|recuerdas)( usted)? (como|cual|cuando|cuanto|donde|por que|que|quien|si)|> me (ayudas|das|envias|firmas|haces|mandas|pasas|presentas|prestas|recomiendas)',
      ],
      exempt: [
        '¿ (> )?(podria|puede|sabe|tiene) un (?!(aficionado|desconocida|desconocido|extranjero|invitado|lector|lectora|novato|principiante) |[^?]{1,60} (aprender|apuntarse|asistir|comprar|hacer|participar|seguir|usar|visitar) )([^?]{1,80} )?\\?',
        // Answered in the next breath: "¿Sabes qué hice? Le escribí."
        'sabes?( usted)? (a quien|adonde|que) (compree?|dije|dijimos|encontree?|escribi|hice|hicimos|lei|llamee?|pensee?|senti)( [^?]{1,120})? \\?',
        '(lo que|que) <gap>(puedes?|tienes?) (de|para|que)',
        '(como|quien) <gap>(podria|pudiera|puede) <gap>(no|uno|alguien|agradecer\\S*)( [^;:?]{1,80})? \\?',
        'que (mas|otra cosa) se puede( [^?]{1,60})? \\?',
      ],
    },
    {
      id: 'command',
      strength: 'hard',
      reason: 'letterAsksCommand',
      patterns: [
        '(> |por favor , (> )?|y |, )<gap>?(digale|dile|digales|diles|dime|digame|diganos|dinos|cuentame|cuenteme|cuentanos|cuentenos|escribeme|escribame|escribidme|escribenos|respondeme|respondame|contestame|contesteme|enviame|envieme|envianos|envienos|mandame|mandeme|mandanos|avisame|aviseme|avisanos|avisenos|llamame|llameme|ayudame|ayudeme|ayudanos|ayudenos|dame|deme|danos|denos|hazme|hagame|haznos|sigueme|sigame|siguenos|siganos|echale|echele|echa un|eche un|dale|dele|mira|mire|visita|visite|lee|lea|leelo|leala|compra|compre|compralo|difunde|difunda|comparte|comparta|compartelo|compartala|suscribete|suscribase|apuntate|apuntese|unete|unase|ven|venga|veniros|acercate|acerquese|pasate|pasese|recomiendame|recomiendeme|presentame|presenteme|ensename|enseneme|explicame|expliqueme|aconsejame|aconsejeme|hazte|hagase|considera|considere|piensa en|piense en|piensalo|pienselo|descarga|descargue|vota|vote|dona|done|firma|firme|haz clic|haga clic|pincha|pinche|escucha|escuche|prueba|pruebe|reserva|reserve|confirma|confirme|confirmame|revisa|revise|corrige|corrija|responde|responda|contesta|conteste|escribe (a|cuando|mas|otra|pronto|sobre|un)|envia|envie (la|su|un)|manda|mande|llama cuando|quedemos|veamonos|hablemos|tomemos|reunamonos|charlemos|no dude|no dudes|no olvide|no olvides|no tarde|no tardes|no se olvide|no le olvides|no deje de|no dejes de (mirar|pasar|venir|visitar)|tenme|tengame|mantenme|mantengame|ponme|pongame|pon|cuente conmigo y|preguntale|preguntele|elige|elija|invitame|inviteme|regalame|prestame|prestaenos|saludame|contactame|contacteme|contactanos|apoya|apoye|apoyanos|recuerda|recuerde enviar|vuelve|traiga|trae|traenos|publica|publique|haz|haga|deja|deje (su|un))',
        'no (> )?(dudeis|duden|dudes?) en',
        // Any command to do something for me: apúntame, inclúyame, pásame.
        '(> |por favor , (> )?)(?!creame|creeme|dejame|dejeme|permitame|permiteme|perdoname|perdoneme|disculpame|disculpeme|infame|derrame|certame)[a-z]{2,10}(ame|eme|enme|ilme|ime)(la|lo)?',
        '(> |por favor , (> )?)(?!(ojala|tranquil[ao]s?|suele|suelen|huele|duele|vale|sale|buenos|novela|novelas|abuela|abuelas|escuela|frase|clase|base|fase|iguales|reales|tales|cuales|imagina|figura|creame|creeme|permitame|permiteme|perdon\\S*|disculp\\S*|dejeme|dejame|cuidate|cuidese|fijate|fijese|imaginate|imaginese|figurese|figurate|tomate|animate|animese|nosotros|nosotras|[a-z]{2,14}r(le|me|se)(la|lo)|lease|leese) )[a-z]{2,12}[aei](la|le|lo|me|se)(la|lo)?',
        '> (abra|acerque|aclare|adjunte|anada|anote|aplace|apruebe|apunte|arregle|avise|ayude|borre|busque|calcule|cambie|cierre|cite|complete|comunique|conceda|conserve|considere|corrija|cree|cuelgue|decida|dedique|dee|describa|detalle|diga|done|elija|elimine|ensene|entregue|escoja|escriba|escuche|estudie|evalue|explique|firme|grabe|guarde|hable|haga|imprima|incluya|indique|informe|intente|investigue|invite|juzgue|lea|llame|lleve|mande|mencione|meta|muestre|ofrezca|opine|ordene|participe|permita|pida|piense|ponga|pregunte|preste|proponga|pruebe|publique|quite|recomiende|reconsidere|recuerde|recupere|reedite|reenvie|reflexione|regale|regrese|rellene|repita|reponga|rescate|reserve|responda|resuelva|resuma|retire|retome|revise|saque|sirva|suba|suelte|sugiera|sume|termine|traduzca|traiga|transmita|use|vea|venda|visite|vuelva)(?! zz )',

        'acercate|acerquese|apuntate|apuntese|pasate|pasese|suscribase|suscribete|unase|vengase|vente',
        '(haga|hagame|haz|hazme|ten|tendrias?|tenga|tuvieras?) <gap>(a bien|amabilidad|bondad|detalle|favor|gentileza)|> (se|sea) <gap>?(buen\\S*|amable) (y|,)|seria tan',
      ],
      exempt: [
        '(mira|mire) (como|por donde|que)',
        'recuerda(s)? (a|que)',
        'deja (claro|huella|sin)',
        'responda (a|ni)',
        '(que|quien|mi \\S+|su \\S+|se|me|le|lo|la|siempre|nadie|todo|cuando|como|donde|si) <gap>?(comparte|compra|contesta|deja|ensena|escribe|escucha|haga|lea|lee|llama|manda|mira|piensa|prueba|publica|responde|trae|visita|vota|vuelve)',
        '(esa|esta|la|mi|su|un) (compra|firma|llama|manda|mira|prueba|reserva|visita)',
      ],
    },
    {
      id: 'please',
      strength: 'hard',
      reason: 'letterAsksPlease',
      patterns: [
        'por favor|porfa|porfi|<goon>',
        'le <gap>?(imploro|pedimos|pediria|pido|rogamos|ruego|solicito|suplico)',
      ],
      exempt: [
        'por favor (, )?(> )?zz',
        'zz (, )?(> )?por favor',
        'no (le )?(pido|ruego)',
        '(mi \\S+|la|ella) (dice|dijo|grito|pidio|suplico) ([,:] )?(> )?por favor',
        '(decian?|dicen?|digo) por favor',
        'por favor y gracias',
      ],
    },
    {
      id: 'would-love',
      strength: 'hard',
      reason: 'letterAsksWouldLove',
      patterns: [
        'me <gap>?(alegraria|encantaria|gustaria|haria feliz|haria ilusion|haria muy feliz|honraria|ilusionaria|interesaria) <gap>(que|invitar\\S*|entrevistar\\S*|hacer\\S*|pedir\\S*|preguntar\\S*|proponer\\S*|contar con|tener\\S*|recibir|conocer su|reunir\\S*|colaborar|hablar con|hablar contigo|charlar|quedar|si)',
        '(le|le lo|se lo) <gap>?agradece(re|remos|ria|riamos)|agradece(re|remos|ria|riamos) <gap>(algun|alguna|cualquier|la|que|si|su|un)',
        '(estaria|sera|seria) <gap><good> <gap>(si|que|contar|tener\\S*|poder)',
        'significaria|me ayudaria|me haria(?! (falta|llorar|pensar|reir|sentir))|me seria|me vendria|me serviria',
        'lo que <gap>?(deseo|espero|me gustaria|necesito|pido|querria|quiero|quisiera) <gap>?es (que|su|un)',
        'con (su|un) <gap>(ayuda|carta|firma|lineas|palabras|presencia|respuesta|si|visita) <gap>?(haria\\S*|me|bastaria|seria|ayudaria\\S*)',
        '(la|mi) <gap>(desean|pregunta si|preguntan si|querrian?|quieren?) <gap>?(conocer|saber) (como|cual|cuando|cuanto|donde|por que|que|quien|si)',
        'me (encargaron|encargo|han?|pidieron|pidio) (dicho |encargado |pedido |rogado )?(que )?<gap>(le|invit\\S*|contacte\\S*|escriba\\S*)( (invite\\S*|pida\\S*|pregunte\\S*|escriba\\S*|contacte\\S*))?',
        '(necesitaria|necesito|pedimos|pido|querria|quisiera|ruego|solicitamos|solicito) <gap>(autorizacion|consentimiento|licencia|permiso)',
        '(algun|alguna|cualquier|su|un) <gap>(apoyo|ayuda|comentario|consejo|linea|opinion|palabra|pista|recomendacion|resena|respuesta|sugerencia) ([^,;:?!]{1,40} )?(ayudaria|bastaria|me|me alegraria|seria|significaria)',

        '(estaria|estariamos|quedare|quedaria|quedariamos|seria|viviria) <gap>?agradecid\\S*',
      ],
      exempt: [
        'no (le )?<gap>?(queria|quiero|quisiera) ( [^,;:]{1,60})?',
        '(queria|quiero) <gap>(estar|leer|llorar|ser)( [^,;:]{1,40})?',
      ],
    },
    {
      id: 'asking',
      strength: 'hard',
      reason: 'letterAsksAsking',
      patterns: [
        '(debo|deseo|escribimos para|escribo para|he decidido|le escribo para|me animo a|me atrevo a|me gustaria|me permito|permitame|permiteme|puedo|queria|queriamos|quiero|quisiera|tengo que|vengo a) <gap>?(preguntar\\S*|pedir\\S*|consultar\\S*|solicitar\\S*|invitar\\S*|proponer\\S*|saber si|rogar\\S*|plantear\\S*|entrevistar\\S*|postular\\S*|ofrecer\\S*)',
        '(me hace falta|me urge|necesitamos|necesitaria|necesito|preciso|requiero) <gap>(alguien|apoyo|ayuda|consejo|opinion|orientacion|que|saber|su|un|un respuesta)',
        '(a la espera de|confio en|esperamos|esperando|esperaria|espero) <gap>(que <gap>?(me|conteste\\S*|responda\\S*|pueda\\S*|acepte\\S*|quiera\\S*|venga\\S*|considere\\S*|encuentre\\S*|le guste|podamos|algun dia|tenga\\S* (a bien|la amabilidad|la bondad|la detalle|la gentileza|ocasion|tiempo|un)|lea\\S*|participe\\S*|le animes|se anime)|su |un |noticias|respuesta|conocer\\S*|ver\\S*|saber de|leer\\S* pronto|contar con|poder|verle|verte)',

        'le (invito|invitamos|propongo|proponemos|sugiero|animo a|reto a|convoco|recomiendo (mi|que))',

        '(agradecemos|agradezco|contamos con|esperamos|espero|solicitamos) (con )?su (<gap>)?(aportacion|apoyo|ayuda|colaboracion|donacion|donativo|firma|presencia|respuesta|visita|voto)',
      ],
    },
    {
      id: 'favour',
      strength: 'hard',
      reason: 'letterAsksFavour',
      patterns: [
        '(hacerle|hacerte|hago|haria|tendria|tenemos|tengo|traigo|un) <gap>(consulta|dudas?|peticion|preguntas?|propuesta|ruego|solicitud|sugerencia)',
        'mi <gap>(consulta|duda|peticion|pregunta|propuesta) (es|seria|:|,)',
        '(algun|alguna|algunos|cualquier|un) <gap>(comentario|consejos?|idea|libro que|opcion|pista|plan|planes|posibilidad|recomendacion|recomendaciones|sugerencias?)',
        'me faltan? <gap>(euros|pesos)|(cada|cualquier) (aportacion|ayuda|centimo|donacion|donativo|euro|peso) (me )?(ayuda|cuenta|suma)|(juntando|recaudamos|recaudando|recogiendo) (dinero|fondos|para)',
      ],
      exempt: [
        '(aquel|ese|mejor que|ningun|ninguna|sin|su) <gap>(consejo|duda|pregunta|recomendacion|sugerencia)s?',
        'no tengo <gap>(dudas?|preguntas)',
        '(hace|hacer|hacernos|hacerse) <gap>(esa|la) pregunta',
        '(la|un) consejo que',
      ],
    },
    {
      id: 'meeting',
      strength: 'hard',
      reason: 'letterAsksMeeting',
      patterns: [
        '(deberiamos|hay que|podemos|podriamos|tenemos que) <gap>(charlar|colaborar|conocernos|encontrarnos|escribirnos|hablar|hacer algo|organizar|quedar|reunirnos|tomar|trabajar|vernos)',
      ],
      // Told, not proposed: "Quedamos a tomar un café mi hermano y yo".
      unless: [
        'mi ([^ ,;:?!]+ ){1,3}y yo',
        'yo y mi',
        'por primera vez',
        '(al final|anoche|aquel dia|aquella tarde|ayer|despues|entonces|luego) <gap>?(charlamos|hablamos|quedamos|salimos|tomamos)',
        '(charlamos|hablamos|quedamos|salimos|tomamos) ([^;:?!]{1,80} )?(gracias a|por culpa de|y (charlamos|discutimos|hablamos|lloramos|me|reimos))',
      ],
    },
    {
      id: 'answer-owed',
      strength: 'hard',
      reason: 'letterAsksAnswer',
      patterns: [
        '(estamos|estoy|quedamos|quedo|seguimos|sigo) <gap>(a la espera|en espera|pendiente de|atent\\S* a|a su disposicion|esperando)',
        '(a la espera|aguardamos|aguardo|en espera|esperando) <gap>(de )?(noticias|respuesta|su|un)',
        '(gracias|agradecid\\S*|agradezco|agradecemos)( [^,;:]{1,50})? (anticipadas|de antemano|por adelantado|por anticipado)|de antemano',
        '(cuando|en cuanto|si) <gap>(encuentres?|puedas?|puedes?|tengas?|tienes?) <gap>(un|tiempo|ocasion|rato|momento|hueco|oportunidad|END|,)',
        'lo antes posible|cuanto antes|a la mayor brevedad|cuando le venga bien',
        'mi <gap>(carta|correo|email|mensajes?) <gap>(anterior|pasad\\S*|de la semana)|no he recibido respuesta|sigo sin respuesta|retomo|recordatorio|por si no (llego|vio|viste)',
      ],
    },
    {
      id: 'question',
      strength: 'hard',
      reason: 'letterAsksQuestion',
      patterns: ['\\?'],
      exempt: [
        '¿ (> )?(y )?quien <gap>?(iba|(mas |otro )[a-z]{2,12}ria|diria|habria|hubiera|podria|puede|no|sabia|necesita|quiere|imaginaba|pensaria|me|fue)( (?!(le|su|usted) )[^ ?]+){0,24} \\?',
        '¿ (> )?(y )?(como|cuando|cuantas|cuantas veces|cuantos|de que|donde|por que|que) ((?!(le|su|usted) )[^ ?]+ ){0,6}(pude|pudo uno|pudimos|puede uno|podria (yo|uno|agradecer\\S*|no)|he|hemos|habia|habiamos|habria sido|seria de|haria yo|tarde|llore|lloro|me dio|me hizo|me [a-z]{2,10}o|mas se|mas (decir|pedir|podria|puedo)|no|uno)( (?!(le|su|usted) )[^ ?]+){0,24} \\?',
        '¿ (> )?(y )?(como|con que|que) se (agradece|dice|explica|olvida|sobrevive|vive|paga|describe|devuelve|mide|puede (agradecer|decir|explicar|pedir))( [^?]{1,120})? \\?',
        '¿ (> )?por que (me |no )?[a-z]{2,12}ee( (?!(le|su|usted) )[^ ?]+){0,24} \\?',
        '¿ (> )?por que <gap>(jamas|nadie|ninguno|nunca)( [^?]{1,120})? \\?',
        // About oneself: "¿Habría mandado aquella carta?"
        '¿ (> )?((la|le|lo|me|se|yo) ){0,2}(debi|estaria|fui|habre|habria|habriamos|he|hemos|hubiera|hubieramos|seria yo|supe|tuve)( (?!(usted|le|posible|alguna|alguien|un|dispuest\\S*|interesad\\S*) )[^ ?]+){0,30} \\?',
        '¿ (> )?no (> )?(estamos|hemos|somos|tenemos)( [^?]{1,140})? \\?',
        '¿ (> )?que (como|donde|que) (dije|fue|hice|hicimos|paso|pensee?|senti)( [^?]{1,140})? \\?',
        '¿ (> )?(podria|puede|sabe|tiene) un (?!(aficionado|desconocida|desconocido|extranjero|invitado|lector|lectora|novato|principiante) |[^?]{1,60} (aprender|apuntarse|asistir|comprar|hacer|participar|seguir|usar|visitar) )([^?]{1,80} )?\\?',
        '¿ (> )?((la|le|lo|me|se|y) ){0,2}(habria|hubiera|(podria|pude|pudiera) haber(la|le|lo|me)?) ([^ ?]+ ){0,4}(ado|ido|[a-z]{1,14}(ado|cho|ido|to)) ([^ ,?]+ )?yo( [^?]{1,120})? \\?',
        '¿ (> )?sabes?( usted)? (a quien|adonde|que) (compree?|dije|dijimos|encontree?|escribi|hice|hicimos|lei|llamee?|pensee?|senti)( [^?]{1,120})? \\?',
        '¿ (> )?cuant[ao]s? (anos|dias|horas|mananas|noches|veces)( [^?]{1,120})? \\?',
        '¿ (> )?quien (diria|habria|hubiera|iba)( [^?]{1,120})? \\?',
        '¿ (> )?(acaso|de verdad|en serio|es que|estoy|exagero|existe|hay algo|no|no era|no es|no resulta|sera|soy|verdad|y si)( (?!(le|podrias|puedes|su|usted) )[^ ?]+){0,24} \\?',
        '¿ (> )?(conoces?|le imaginas|sabes?|sabias?|se imagina) (usted )?(cuanta|cuantos?|esa|esa sensacion|ese|lo|lo que|que)( [^?]{1,140})? \\?',
        '(dices|dijiste|escribes|escribiste|preguntabas?|preguntandome|preguntarme|preguntas?|terminas|zz) ([^?]{1,40} )?[:,]? ?¿[^?]{1,160} \\?',
        '¿ (> )?que (habria sido|serian?) (de )?([^?]{1,80} )?sin( [^?]{1,80})? \\?',
        '¿ (> )?que (mas|otra cosa) (se )?(cabe|podria|puede|queda)( [^?]{1,60})? \\?',
        '¿ (> )?(comprendo|creo|entiendo|escribo|exagero|leo|lloro|merezco|miento|necesito|quiero|releo|sigo|tengo|vuelvo)( (?!(le|su|usted) )[^ ?]+){1,24} \\?',
        '¿ (> )?(debi|fui|hice|pude|supe|tuve)( [^?]{1,120})? \\?',
        '¿ ([^?]{1,40} )?(habrian?|hubieran?) [a-z]{1,14}(cho|do|to)( (?!usted|su )[^ ?]+){0,24} \\?',
        '¿ (> )?(existe|habra|hay) (un )?([^?]{1,40} )?(mas|mejor|menos|peor) ([^?]{1,30} )?que( [^?]{1,60})? \\?',
        '¿ (> )?por que (es|sera) que( [^?]{1,120})? \\?',
        '¿ (> )?por que (la|le|nunca|siempre|solo) ([^?]{1,60} )?(cuando|siempre)( [^?]{1,60})? \\?',
      ],
    },
    {
      id: 'curious',
      strength: 'soft',
      reason: 'letterAsksCurious',
      patterns: [
        'me <gap>?(encantaba la idea de|encantaria|fascinaria|gustaria|haria ilusion|interesaria|intriga|morimos por|muero por) <gap>(<learn>|<meet>|como|por que|que|poder|algun dia|un dia|estar|asistir|estrechar|mas|escribir|darte un|darle un)',
        '(con|siento|tenemos|tengo|tenia) <gap>(curiosidad|ganas|intriga|mucha curiosidad) <gap>(de|en|por)|curiosidad (de|por) <learn>',

        '(ojala|esper(amos|o) que) <more>|(echamos|echo) de menos (aquellas|aquellos|la|su) <gap>?(cartas|columnas?|cronicas|entradas|episodios|programas|recetas|seccion|videos)',

        'siempre (habia querido|he querido|hemos querido|quise|quisimos) <gap>(que me|preguntar\\S*|conocer\\S*|trabajar|aprender|saber)',
        // "No le diría que no a una dedicatoria."

        'no (> )?((le|me) )?(despreciaria|diria|diriamos|disgustaria|estaria mal|haria ascos|importaria|molestaria|opondria|pondria pegas|rechazaria|rechazariamos|vendria mal)( [^;:?]{1,60})?',

        '(estaria|seria) <gap><good>( [^;:?!]{1,60})?',

        '(entre la dos|entre su y yo|entre usted y yo|nosotros dos|su y yo|usted y yo) <gap>?([a-z]{2,14}ria|[a-z]{2,14}riamos)',
      ],
    },
    {
      id: 'if-ever',
      strength: 'soft',
      reason: 'letterAsksIfEver',
      patterns: [
        '(cuando|si) <gap>?(algun dia|alguna vez|andas|buscas?|deseas?|esta por|estas por|le apetece|le interesa|necesitaras|necesitas?|pasaras|pasas?|quieres?|un dia|viajas?|vienes?|vinieras|visitas?|vuelve a|vuelves)',
      ],
      exempt: [
        'si (algun dia|alguna vez) <gap>(dudas?|le cansas|le preguntas|piensas?|quieres dejar|se pregunta)( [^;:]{1,120})?',
      ],
    },
    {
      id: 'open-door',
      strength: 'soft',
      reason: 'letterAsksOpenDoor',
      patterns: [
        '(buzon|casa|cocina|correo|estudio|puertas?|taller) <gap>(estan?|estara|queda|siempre) <gap>abiert\\S*',
        '(eres|es|seras?|serias?) <gap>bienvenid\\S*|estas <gap>invitad\\S*|esta <gap>invitad\\S*',
      ],
      exempt: ['aqui (estamos|estoy|me tienes?) , (> )?[a-z]{1,16}(ando|iendo|yendo)( [^;:?!]{1,80})?'],
    },
    {
      id: 'seeking',
      strength: 'soft',
      reason: 'letterAsksSeeking',
      patterns: [
        '(busco|buscamos|buscando|ando buscando|en busca de|me vendria bien|me falta|necesitaria|echo en falta|llevo \\S+ buscando) <gap>(a )?(alguien|un|trabajo|empleo|editor|editorial|mentor\\S*|agente|consejo|ayuda|colaborador\\S*|orientacion|quien|gente|lectores|oportunidades|oportunidad)',

        '(ahora|siempre|todavia) me faltan?|(andamos|siempre) <gap>?(cort\\S+ de|buscando|buscamos|en busca)',
      ],
      exempt: [],
    },
    {
      // Whatever led to it: what is enclosed wants to be read.
      id: 'enclosed',
      strength: 'soft',
      reason: 'letterAsksOwnGoods',
      patterns: [
        '(apenas|con|llevamos|llevo|solo|tengo) ((?!su|de)[^ ,;:?!]+ ){1,3}(oyentes|seguidores|suscriptores)',
        '(acompano|adjuntamos|adjuntas?|adjunto|incluyo) (aqui )?(un|la|mi|nuestr\\S*|aqui|algo|copia|dos|tres)',
      ],
    },
    {
      id: 'own-goods',
      strength: 'soft',
      reason: 'letterAsksOwnGoods',
      patterns: [
        'mi ((humilde|modesta|modesto|nueva|nuevo|pequena|pequeno|primer|primera|propia|propio|proxima|proximo|reciente|segunda|segundo|ultima|ultimo) ){0,3}<goods>',
        '(yo )?<gap>?(abri|acabo de|administro|coordino|dirigimos|dirijo|doy|editamos|edito|escribimos|escribo|fundamos|funde|hacemos|hago|he abierto|he creado|he escrito|he lanzado|he montado|he publicado|hemos creado|hemos lanzado|imparto|lance|llevamos|llevo|presento|produzco|publicamos|publico|publique|regento|represento|tenemos|tengo|toco en|trabajo en|trabajo para|vendemos|vendo) <gap>([^,;:?!]{1,30} )?<goods>',

        '(yo )?<gap>(compongo|dibujo|escribo|fotografio|pinto) <gap>(tambien|yo)|yo <gap>?(compongo|dibujo|escribo|ilustro|pinto)',

        '(damos|doy|fabrico|hago|impartimos|imparto|ofrecemos|ofrezco|organizamos|organizo|vendemos|vendo) <gap>(asesorias|ceramica|clases|cuadernos|cursos|joyas|paginas|retiros|servicios|talleres|tutorias|webs)',

        'adjunto|adjuntamos|le adjunto|adjunta|adjuntas|le dejo|aqui le dejo|aqui esta mi|la enlace|este enlace|enlace a|adjunt\\S* (la|mi|un)',
      ],
      unless: [
        '(desde que|despues de|gracias a|por|por culpa de|sin|tras) (ti|usted|su|leer\\S*)',
        'me (animaste|animo|ayudaste|ayudo|dio|empujo|hizo|inspiraste|inspiro|llevo)',
      ],
      exempt: [
        '(doy clases|enseno|estudio|trabajo|vivo) ([^,;:?!]{1,50} )?, (> )?(asi|de ahi|de modo|por eso) (> )?(que )?[^;:?!]{1,80}',
        'mi <gap>(favorit\\S*|club de lectura|mesilla)',
        'su <gap><goods>( [^,;:]{1,40})?',
        '(compre|lei|preste|regale) <gap><goods>',
      ],
    },
    {
      id: 'link',
      strength: 'soft',
      reason: 'letterAsksLink',
      patterns: ['ww'],
      exempt: ['su ([^;]{1,80} )?ww'],
    },
  ],
};

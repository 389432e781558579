/** Words that tell names from what stands round them, in the languages readers meet; all in lower case. */

/** Small words inside names, in lower case. */
export const PARTICLES = new Set(
  "de la le du des der den dem di da do dos das del della dello degli van von vom zu zum zur af av bin ibn ben al el ter ten te y e i und und d' o' st. san santa mac abu".split(
    ' ',
  ),
);

/** Whoever is called so is an office, an outlet or a placeholder, in whole words. */
export const NOBODY = new Set(
  `team teams staff staffs editor editors editorial editorials redaktion onlineredaktion redaktionsteam webredaktion redaction rédaction redacción redacao redação redactie redazione redakcja redakce redakció
  redaktionen gastautor gastautorin gastbeitrag
  newsroom news nachrichten desk bureau agency agencies agenturen press presse prensa pressemitteilung pressestelle magazine magazin zeitung zeitschrift verlag publishing media medien redattore
  reuters afp dpa efe ansa tass bloomberg ap upi aap pti ians kyodo xinhua agence associated presse-agentur sid apa ots afp/dpa
  llc sa s.a sas srl spa sarl bv b.v. kg oy company corporation inc inc. ltd ltd. llc gmbh ag e.v. ev s.a. foundation stiftung institute institut university universität université laboratory laboratories lab labs forum festival conference association verein verband committee council ministry department
  blog blogs weblog podcast channel radio tv studio studios network group gruppe club partner partners sponsored advertorial anzeige contributor contributors contributing correspondents reporters writers authors autoren
  équipe equipo equipa equipe ekipa tým tím ekibi desks oprac red redakcyjny redaktionell webredaktionen webagency webagentur
  digital webdesign webdesigner agentur solutions creative technologies systems software consulting productions interactive
  tt čtk ctk pap lno tasr sita mti anp belga ritzau ntb stt lusa agi adnkronos lapresse sda ats keystone-sda interfax тасс риа интерфакс рбк
  support service marketing official community project projekt collective kollektiv curation curated
  編集部 编辑部 編輯部 ニュース 新聞 新闻 記者 记者 官方 公式 株式会社 редакция администратор админ`.split(/\s+/),
);

/** Filled in by the software when nobody gave a name: they say nothing at all. */
export const PLACEHOLDERS = new Set(
  'admin administrator administrateur superuser super webagentur beheer beheerder editor administrador administração webmaster guest gast invité invitado unknown unbekannt anonymous anonym anonyme anonimo anónimo nobody user author autor auteur null undefined none root default moderator owner superuser test администратор админ 管理者 管理员 名無し 匿名'.split(
    ' ',
  ),
);

/** An account for whoever has none: it says that somebody from outside wrote, not who, and not that nobody did. */
export const FOR_GUESTS =
  /^(?:[\w.&'’-]{1,20} ){0,2}(?:contributor|guest (?:author|writer|blogger|post)|gastautor(?:in)?|gastbeitrag)s?$/i;

/** What people are, at the end of what is no name: `Political Commentator`. */
export const OCCUPATIONS = new Set(
  'commentator correspondent columnist analyst critic strategist blogger journalist photographer producer researcher specialist consultant professor economist historian meteorologist'.split(
    ' ',
  ),
);

/** Logins of whoever keeps a site, not of whoever writes: `labadmin`, `redaktion2`, `yunhe_admin`. */
export const CARETAKER =
  /^(?:\w{0,20}[_.-]?)?(?:admin|webmaster|redaktion|redactie|redazione|redaccion|webagency|beheer)\d{0,4}$/i;

/** Words no name has, so a line with one is talk, not a name. */
export const TALK = new Set(
  `the a an this that these those my your our his her their its is are was were be been has have had will would can could should may might not no yes all any some more most read view see show share follow comment comments
  reply like likes posted published updated written edited minutes minute min hours ago today yesterday by on in at for from to of with about into over how why what when where who which and or but if then than as
  der die das den dem ein eine einer eines einem ist sind war waren wird werden hat haben mit für auf aus bei nach über unter mehr alle lesen kommentar kommentare teilen uhr wie was wer wann warum
  les un une est sont avec pour sur dans plus lire partager commentaire commentaires qui que quoi
  los las una con para sobre leer más comentario comentarios compartir quién qué cómo
  twitter facebook instagram youtube linkedin pinterest google tumblr flickr xing bluesky mastodon rss email mail e-mail phone website profile profiles bio sign log logout register join article articles features feature story stories opinion politics abonnieren folgen archiv archives weiterlesen sharing artikel beitrag beiträge
  researchgate orcid scholar biography affiliation affiliations abstract engineer principal changes suggest publicado publicada publicato publié opublikowano
  drucken versenden empfehlen merken seit mein meine dein recente mest läst läs więcej czytaj свежие записи читать ещё até desde oorzaak wordt
  hi hello hey i'm i’m conditions
  home menu search subscribe newsletter login contact impressum datenschutz privacy category categories tags archive archives next previous new latest top click here photo photos image video source via copyright
  january february september october november december monday tuesday wednesday thursday friday saturday sunday januar februar märz oktober dezember montag dienstag mittwoch donnerstag freitag samstag février juillet août septembre octobre novembre décembre enero febrero septiembre octubre noviembre diciembre`.split(
    /\s+/,
  ),
);

/** Jobs and places of work after a comma or a dash. */
export const JOB =
  /\b(?:reporter|correspondent|editor|writer|columnist|journalist|contributor|producer|professor|director|analyst|specialist|manager|founder|president|ceo|cto|freelance|staff|author|redakteur|redakteurin|autor|autorin|volontär|korrespondent|korrespondentin|journaliste|rédacteur|rédactrice|chef|correspondant|professeur|maître|avocat|redactor|periodista|profesor|giornalista|for|of|at|the|special|photographer|fotograf)\b/i;

/** One-word jobs set behind a name without a comma. */
export const JOBS = new Set(
  'counsel partner associate attorney solicitor barrister hygienist dentist lecturer researcher engineer developer ceo cto cfo coo editor reporter correspondent writer senior managing contributing columnist contributor journalist redakteur redakteurin autor autorin freelance'.split(
    ' ',
  ),
);

export const TITLES =
  /^(?:(?:univ|prof|dr|dipl|ing|mag|mr|mrs|ms|mx|hr|fr|med|jur|phil|rer|nat|dott|dott\.ssa|m|mme|mlle|rev|sir|dame|miss|mister|professor|doctor|doktor|rechtsanwalt|rechtsanwältin|herr|frau|monsieur|madame|don|doña|sr|sra)(?:\.-?\s{0,2}|\s))(?=\S)/i;
/** Titles that abbreviate: a full stop behind one ends no sentence, and one alone is nobody's name. */
export const ABBREVIATED = new Set(
  'univ prof dr dipl ing mag mr mrs ms mx hr fr med jur phil rer nat dott habil hc rev hon st jr sr sra mme mlle m no nr ph'.split(
    ' ',
  ),
);
/** Letters behind a name, without dots. */
export const CREDENTIALS = new Set(
  'phd md mba jd rn rd rdn cfa cfp cpa msc bsc ba ma esq dds dvm frcp obe mbe cbe lcsw np pac mph bds dphil llb llm mph mbbs mrcp frcs frs ccc esq'.split(
    ' ',
  ),
);

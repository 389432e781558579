import type { Grammar } from './family.ts';

export const fr: Grammar = {
  expand: [
    ['\\bpeut-etre\\b', 'peut etre'],
    ["\\b(j|d|l|m|t|s|n|c|qu|jusqu|lorsqu|puisqu)'(?=[a-z])", '$1e '],
    [' -t- ?| t-', ' '],
    ['(?<=[a-z])-(?:t-)?(?=vous|tu|je|nous|moi|il|ce|on|le|la|les|en|y|toi|lui|leur|elle|ils)', ' '],
    [
      ' (?:tres|vraiment|tellement|bien|beaucoup|sincerement|juste|aussi|simplement|vivement|tant|infiniment|donc|encore|enormement|franchement|humblement|eventuellement|volontiers un|egalement|fort|un peu|si possible|absolument|trop)(?= )',
      '',
    ],
    // Forms of one word are one word to the patterns.
    [' (?:vos|ton|ta|tes)(?= )', ' votre'],
    [' (?:ma|mes|notre|nos)(?= )', ' mon'],
    [' (?:la|les)(?= )', ' le'],
    [' (?:une)(?= )', ' un'],
    [' (?:tu|te|toi)(?= )', ' vous'],
    [' (?:cet|cette|ces)(?= )', ' ce'],
  ],
  starts: {
    leads: 'et mais alors puis oh ah ps bon ou au',
    openers: 'si quand lorsque pour en apres avant des comme et mais par au a dans ou sinon aussi ps sil chere cher',
    subjects: 'je tu vous il elle on nous ce mon ma mes votre vos le la les cette ces un une me ne',
  },
  classes: {
    gap: '([^ ,;:?!]+ ){0,5}',
    // "N'arrête jamais de faire ces films": work of a kind, asked for; "n'arrête jamais d'écrire" is a wish.
    goon: 'ne (vous )?(arretez?|cessez?) (surtout )?(jamais|pas|surtout pas) de [a-z]{2,12} (ce|sur (le|votre))|(continuez?|poursuis|poursuivez|reprenez) (surtout |, (> )?je vous en prie , (> )?)?((a|de) [a-z]{2,12} (ce|sur le)|(avec ce|avec le|ce|le|votre) (chronique|emissions?|films|lettres|recettes|rubrique|serie|videos))',
    back: '((?!ne )[^ ,;:?!]+ ){0,5}(reprendra|reprendront|reviendra|reviendront|revienne|revient)',
    good: 'adorable|agreable|aimable|beau|bon|chouette|extraordinaire|fantastique|formidable|genial|gentil|ideal|incroyable|interessant|le bonheur|le reve|magnifique|merveilleux|parfait|possible|precieux|super|sympa|un bonheur|un cadeau|un honneur|un plaisir|un reve|un chance|un grande aide|un joie|utile',
    learn: 'apprendre|comprendre|connaitre|decouvrir|demander|entendre|lire|savoir|voir',
    meet: 'accueillir|acheter|apprendre|assister|avoir|bavarder|citer|collaborer|commander|compter|connaitre|contribuer|convier|correspondre|croiser|demander|discuter|echanger|ecouter|envoyer|faire appel|faire votre|interroger|interviewer|inviter|montrer|obtenir|offrir|parler|partager|participer|poser|prendre|presenter|proposer|publier|recevoir|rencontrer|savoir|serrer|solliciter|traduire|travailler|utiliser|visiter|voir|vous lire a',
    goods:
      'blog|podcast|newsletter|lettre|livre|roman|site|page|chaine|boutique|entreprise|societe|start ?up|application|appli|maison de edition|maison|groupe|album|exposition|expo|atelier|agence|revue|magazine|manuscrit|poemes|recueil|portfolio|projet|cours|compte|instagram|youtube|nouvelles|textes|texte|librairie|galerie|spectacle|film|studio|cv|candidature|compagnie|boulangerie|restaurant|disque|peintures|photos|dessins|illustrations|musique|chanson|piece|travail|cabinet|marque|collection|formation|festival|article|video|videos|bande dessinee|bd',
  },
  exempt: [
    '(aucune obligation|inutile|nul besoin|nulle obligation|pas besoin|pas le peine|rien ne vous oblige|sans obligation)( [^;:?]{1,60})?',
    '(?!<goon>)ne? <gap>(arrete|arretez|attendons|attends?|change|changez|cherche|croyez|demande|derange|derangez|desire|devez|dois|donne|donnez|doute|doutez|embete|embetez|espere|fatigue|fatiguez|force|forcez|lache|lachez|laissez|perdez|prenez|presse|pressez|reclame|repondez|reponds|sens|sentez|souhaite|tracasse|tracassez|veux|voulais|vous croyez|vous donnez|vous inquiete|vous inquietez|vous sens|vous sentez) <gap>(aucune?|jamais|pas|point|rien|surtout)( [^,;:]{1,80})?',
    'ne vous <gap>(croyez|donnez|fatiguez|inquietez|sentez)( [^,;:]{1,60})?',
    '((se il|sil) vous plait (, )?)?(> )?(?!<goon>)ne (vous )?(arrete[zr]?|cessez?|changez?|lachez?|renoncez?|abandonnez?) (jamais|pas|rien|surtout)( [^,;:]{1,60})?',
    '(> |et |, )?(excusez?|pardon|pardonnez?)( (moi|nous))?( (se il|sil) vous plait)?( (ce|de|le|mon|pour|tant)( [^,;:?]{1,60})?)?',
    '(ce ne est|il ne est|ne as|ne avez|ne est) <gap>?(aucun|aucunement|nullement|pas|rien) <gap>?(besoin|necessaire|a faire|utile|oblige\\S*|le peine|tenu\\S*)( [^,;:?]{1,60})?',
    'rien <gap>(a faire|a repondre|ne appelle|ne attend|ne demande|ne exige)( [^,;:?]{1,60})?',
    // A quotation and who says it: « Appelez », écrivez-vous à la fin.
    '(qq|zz) (, )?(> )?(concluez|conclus|demandes|demandez|dis|disais|disiez|dites|ecris|ecrivais|ecrivez|ecriviez|repetez) vous( [^,;:?]{1,60})?',
    '> que (ce|le|toute?|votre) ([^,;:?]{1,50} )?(continue|continuent|reste|restent|soient|soit)( [^,;:?]{1,50})?',
    'sans <gap>(arriere pensee|attendre|demander|obligation|reponse|rien)( [^,;:]{1,40})?',
    '(> |et |, )(?!<goon>|(garde|gardez) (moi|nous) )(accepte|acceptez|allez|amusez|continue|continuez|courage|crois|croyez|dormez|embrassez|excuse|excusez|garde|gardez|pardonne|pardonnez|passe|passez|porte|portez|prends|prenez|profite|profitez|recevez|recois|repose|reposez|reste|restez|sache|sachez|savourez|sois|soyez|veuillez) <gap>(ainsi|de ecrire|ecrire|soin|bel|belle|bon|bonne|de agreables|agreable|comme|a|vous|vous en|mon|me|fier|fiere|fiers|douce|doux|que|cela|le|votre|au|moi|heureux|heureuse|remercie\\S*|agreer|recevoir|assure\\S*|avec|toujours|ecrivez|partager|longtemps|encore|de)( [^,;:?]{1,60})?( , (> )?je vous en prie)?',
    'je vous en prie , (> )?(continuez|gardez|restez)( [^,;:?]{1,60})?',
    'espere(nt|r)? <gap>que (?!<back>|([^ ,;:?!]+ ){1,3}(amabilitee|bontee|courtoisie|delicatesse|gentillesse|obligeance))<gap>(vous allez|vous vas|vous etes|vous es|vous vous portez|tout|votre|vous passez|vous passes|vous avez passe\\S*|vous continuerez|vous continueras|vous ne|le|cela|ce|vous savez|vous sais|vous resterez|vous profitez|vous trouverez (de le|du|le repos))(?! <gap>(le temps|possible|un moment))( [^,;:?]{1,60})?',
    'pourvu que(?! ([^;:?]{1,40} )?revien)( [^;:?]{1,80})?',
    // Greetings and thanks to be passed on, and how to take a letter.
    '(> |et |, )(caresse|caressez|embrasse|embrassez|felicite|felicitez|remercie|remerciez|salue|saluez) (bien|le|votre)( [^,;:?!]{1,60})?',
    '> (considere|considerez|lis|lisez|prends|prenez|vois|voyez) (ca|ce lettre|ce lignes|ceci|cela|le|moi) <gap>?comme(?! <gap>(candidature|demande|invitation) )( [^,;:?!]{1,80})?',
    // At their own pace: « Écris quand tu veux, et pas un jour plus tôt ».
    '> (ecris|ecrivez|publie|publiez) (ce que|comme|quand) (bon|ca|cela|vous) ([^,;:?!]{1,40} )?(, )?(> )?(et |mais )?(> )?(jamais|ni|pas|rien|surtout pas)( [^,;:?!]{1,60})?',
    '(leur|lui|vous) (adresse|embrasse|envoie|remercie|remercions|salue|souhaite|souhaitons)(?! <gap>(de avance|par avance|de votre (aide|attention|reponse)|mon|un lien|le lien|de bien vouloir))( [^,;:?]{1,80})?',
    '(laisse moi|laissez moi|laissez moi vous|permets moi de|permettez moi de) <gap>(dire|en remercier|exprimer|feliciter|remercier)( [^,;:?]{1,60})?',
    '(aimerais|besoin de|souhaitais|souhaite|tenais a|veux|voudrais|voulais|voulions) <gap>(dire|remercier|feliciter|exprimer|que vous (le )?sachiez|que vous (le )?saches|raconter|temoigner|ecrire cela)( [^,;:?]{1,60})?',
    '(ce|le|votre) <gap>question(s)?(?! (est de savoir si vous|pour vous|que jai|que je))( [^?;:]{1,100})?',
    '(le|votre) reponse (a|au|aux|etait|me)( [^;:?]{1,80})?',
    'vous (leur |m |me |nous |vous )?<gap>?(as|avais|avez|aviez) <gap>(demandee|demande|demandé|invitee?s?|invite|dit|conseillee?|conseille|donnee?s?|apprise?|aidee?s?|appris|ecrite?s?|recommandee?|montree?s?|fait|posee?s?|partagee?s?|offerte?s?|offert|repondu|envoyee?s?|racontee?|encouragee?|poussee?|permis|prise?s?)( [^,;:?]{1,100})?',
    'vous (leur |lui |me |nous )?(as|avais|avez|aviez) ((?!un |de |des )[a-z]{1,12} )?[a-z]{2,14}ee( [^,;:?]{1,100})?',
    'vous (me|nous) (apprenez|demandais|demandes|demandez|demandiez|dis|dites|invitez|rappelez)( [^;:]{1,120})?',
    'me <gap>?demande (ce que|combien|comment|encore|parfois|pourquoi|quand|qui|si je|si on|souvent|toujours)( [^;:]{1,160})?',
    // Not in this life: "Si j'avais un bateau, je lui donnerais votre nom".
    'si je (avais|possedais) (?!votre|le temps)([^,;:?!]{1,40} )?, (> )?je (le |lui |vous )?(accrocherais|acheterais|appellerais|baptiserais|donnerais|enverrais|peindrais)( [^;:?!]{1,60})?',
    'grace a (?![^;:?]{1,120} (abonnees|abonnes|auditeurs|lecteurs) (END|,|pour|en))(votre|vous)( [^;:?]{1,120})?',
    'comme si vous( [^,;:]{1,60})?',
    'si vous (aviez|doutez|doutiez|saviez|voyiez)( [^;:?]{1,100})?|si vous (avais|doutes|savais|voyais)( [^;:?]{1,100})?',
    '(on|vous) (aurais|aurait|auriez) (du|pu)( [^;:?]{1,80})?',
    'ne? (aurais|aurait|aurions) (jamais|pas)( [^;:?]{1,80})?',
    'merci (?!([^ ,;:?!]+ ){0,3}(de avance|par avance))<gap>(pour|de <gap>(avoir|votre (blog|courage|honnetete|humour|livre|plume|texte|travail|voix)|tout|nous avoir|me avoir|ce que|partager(?! (avec votre|ce|le lien|mon))|ecrire(?! (a|pour|un))|prendre(?! (contact|rendez|le temps de (lire mon|me|nous))))|a vous|encore|infiniment|du fond|mille)(?! <gap>(de avance|par avance))( [^,;:?]{1,60})?',
    '(a|ai|avais|avait|avons) <gap>(demandee|demande|offert|suivi|partagee|partage|recommandee|achetee|appelee|appele|envoyee|imprimee|lue|lu|ecrit|invitee|pose|posee|acheté)( [^,;:?]{1,80})?',
    '(hate|impatience|impatiente?) (de|du) (?!(connaitre|entendre|savoir|voir) )<gap>(decouvrir|le|lire|prochain|retrouver|suite|voir le suite)( [^,;:?]{1,60})?',
    '> (allez|avouez|ayez confiance|devine|devinez|disons|ecoute|ecoutez|faites attention a vous|figure vous|figurez vous|imagine|imaginez|ne ayez crainte|notez que|rassure vous|rassurez vous|remarquez|riez|souriez|tenez|tenez bon|tiens bon) (, |:)?(> )?(?!(moi|mon|nous) )([^;:?!]{1,80})?',
    'jamais je ne <gap>?(aurais|avais|serais)( [^;:?!]{1,100})?',
    'dans (le|mon|un|un autre) (autre |prochaine |seconde )?vie( [^;:?!]{1,100})?',
    '(a|avaient|avait|ont) (voulu savoir|demand\\S+) <gap>?si vous( [^,;:?!]{1,80})?',
    '> ([^ ,;:?!]+ ){1,9}, (> )?(dit on|disiez vous|ecriviez vous|dites vous|ecrivez vous|disais vous|dis vous|comme on dit|disait \\S+)(?= (,|;|:|END|et) )',
    'si (jamais |un jour )?vous (un jour )?(doutez?|doutes|vous demande\\S*|pensez arreter|avez un doute)( [^;:]{1,120})?',
    '> (regarde|regardez|vois|voyez) (moi )?(ca|cela|un peu)( [^;:?!]{1,80})?',
    '(qq|zz) (, )?(> )?(criait|crie|demande|disait|dit|murmure|repond|supplie) [^,;:?]{1,60}',
    '(aimerais|voudrais) (pouvoir )?(affirmer|dire|pretendre)( [^;:?!]{1,60})?',
  ],
  families: [
    {
      id: 'can-you',
      strength: 'hard',
      reason: 'letterAsksCanYou',
      patterns: [
        '(accepterais|accepteriez|aimerais|aimeriez|as|aurais|auriez|avez|comptes|comptez|connais|connaissez|consentiriez|daigneriez|envisagez|es|etes|peux|pourrais|pourriez|pouvez|prends|prenez|sais|saurais|sauriez|savez|serais|seriez|veux|viendrais|viendrez|viendriez|voudrais|voudriez|voulez) vous( [^;:?!]{1,160})?',

        'puis je(?! (ai|suis|etais|avais|vais|ne|me (dis|suis)|lis|le ai) )|pourrais je|pourrions nous|peut on|pouvons nous|est ce que je (peux|pourrais)|est ce que nous (pourrions|pouvons)|oserais je|me permettez vous|me permettriez vous|dois je',
      ],
      exempt: [
        'je (aimerais|aurais|connais|etais|peux|pourrais|prends|sais|serais|suis|veux|viendrais|voudrais) vous',
        'comment (peut on|pourrais je|puis je) <gap>(dire|exprimer|ne pas|remercier)( [^?]{1,80})? \\?',
        '(sais vous|savez vous) (a quel point|ce que|combien|comme)( [^?]{1,120})?( \\?)?',
        'ce que vous <gap>?(as|avez|cherchez|connais|connaissez|es|etes|peux|pouvez|veux|voulez)(?! <gap>\\?)',
      ],
    },
    {
      id: 'command',
      strength: 'hard',
      reason: 'letterAsksCommand',
      patterns: [
        '(> |et |, |merci de )(accorde|accordez|aide|aidez|ajoute|ajoutez|appelez|appelle|apporte|apportez|apprenez|citez|confirme|confirmez|conseille|conseillez|contacte|contactez|dis|dites|donne|donnez|ecris|ecrivez|envoie|envoyez|explique|expliquez|fais|faites|indique|indiquez|invite|invitez|laisse|laissez|mentionnez|mets|mettez|montre|montrez|parle|parlez|presente|presentez|pretez|prevenez|previens|raconte|racontez|rappelez|recommande|recommandez|rejoignez|rejoins|repondez|reponds|signalez|suis|suivez|tenez|tiens|transmets|transmettez) (le moi|le nous|leur|lui|moi|mon|nous)',
        '(> |et |, )(venez|viens|passez|passe|visitez|visite|lisez|lis|regardez|regarde|ecoutez|ecoute|partagez|partage|abonnez|abonne|inscrivez|inscris|cliquez|clique|telechargez|telecharge|votez|vote|soutenez|soutiens|achetez|achete|commandez|reservez|reserve|signez|signe|jetez|jette|essayez|essaie|decouvrez|decouvre|testez|teste|faites|fais|diffusez|diffuse|transmettez|pensez|pense|reflechissez|reflechis|ecrivez|ecris|envoyez|envoie|repondez|reponds|corrigez|corrige|relisez|relis|donnez|donne|appelez|appelle|dites|rendez|considerez|imaginez|publiez|publie|recommandez|notez|suivez|likez|retweetez|rejoignez|contribuez|mettez|choisissez|prenez (contact|le temps de lire|le temps de me|quelques|rendez|un minute)|aidez|gardons|restons|prenons|retrouvons|rencontrons|parlons|discutons|voyons|echangeons|travaillons|telephonons|dejeunons)(?! <gap>que je suis)',
        'ne? (he[sz]it\\S*|oubli\\S*|tard\\S*|manqu\\S*) <gap>pas',
        'merci (de (bien vouloir|confirmer|diffuser|envoyer|le|me|me faire|nous|partager|prendre contact|repondre|transmettre)|par avance|de avance)|veuillez (bien|confirmer|envoyer|me|nous|repondre|transmettre|trouver)',

        '> (ajoute|ajoutez|compte|comptez|garde|gardez|inscris|inscrivez|mets|mettez|note|notez|prenez) (moi|nous)',
        '(faire|fais|faites) (le |moi |nous )?<gap>(circuler|savoir|signe|suivre|tourner)',

        '> (?!(acceptez|admettez|aimez|allez|amusez|assez|auriez|avez|avouez|ayez|bravo|caressez|chez|comprenez|connaissez|continuez|croyez|devez|devinez|dormez|doutez|ecoutez|ecrivez|embrassez|etes|excusez|felicitez|figurez|gardez|imaginez|laissez|mettez vous|nez|oubliez|pardonnez|passez|pensez|permettez|perseverez|pleurez|portez|pourriez|poursuivez|pouvez|prenez|profitez|ralentissez|rassurez|recevez|regardez|remarquez|remerciez|reposez|respirez|restez|rez|riez|sachez|saluez|savez|savourez|seriez|souriez|soyez|tenez|veuillez|vivez|voudriez|voulez|voyez) )[a-z]{2,14}ez(?! (jamais|je|nous|pas|vous|zz) )',

        '> (accorde|ajoute|apporte|change|choisis|corrige|decide|envoie|fais|garde|glisse|inclus|note|offre|parle|poste|precise|prete|previens|ramene|reconsidere|refais|relis|reprends|reserve|rouvre|signe|traduis) (bien|ce|donc|en|le|leur|lui|me|moi|mon|nous|un|vite|votre|y)(?! (coeur|soin) )',

        'il (faudrait|faut) que vous <gap>?(ecoutes|ecoutiez|essaies|essayiez|goutes|goutiez|lises|lisiez|passes|passiez|regardes|regardiez|rencontres|rencontriez|veniez|viennes|visites|visitiez|voies|voyiez)',
      ],
      exempt: [
        '(> |et |, )(dis|dites) vous (bien )?que',
        '(elle|il|je|le|me|ne|nous|on|qui|se|vous) <gap>?(achete|aide|appelle|cite|decouvre|dis|donne|ecoute|ecris|envoie|essaie|fais|garde|invite|laisse|lis|mets|montre|note|parle|partage|passe|pense|presente|previens|publie|raconte|regarde|relis|soutiens|suis|visite|vote)',
        'veuillez (accepter|agreer|croire|recevoir)',
      ],
    },
    {
      id: 'please',
      strength: 'hard',
      reason: 'letterAsksPlease',
      patterns: [
        '<goon>',
        'sil vous plait|se il vous plait|svp|stp',
        'je vous (prie|demande|supplie|conjure|saurais gre\\S*)|je vous (demande|prie|supplie)|nous vous (demandons|prions)',
      ],
      exempt: [
        'zz (, )?(> )?(se il vous plait|sil vous plait)',
        'je vous (en )?prie de (accepter|agreer|croire|excuser|recevoir)',
        'je ne vous demande',
        'zz (, )?(> )?je vous en prie',
        'mon \\S+ (a|ont) (criee?|dit|lancee?|suppliee?) ([,:] )?(> )?se il vous plait',
        '(dire|disait|disent|dit) (toujours )?se il vous plait',
        '(se il|sil) vous plait (, )?(> )?zz',
        'se il vous plait et merci|(dire|dis|disent|disons|dit) <gap>?se il vous plait',
      ],
    },
    {
      id: 'would-love',
      strength: 'hard',
      reason: 'letterAsksWouldLove',
      patterns: [
        '(et|je|me|nous) <gap>?(adorerais|adorerions|aimerais|aimerions|apprecierais|apprecierions|desire|reverais|serais|serions|souhaite|souhaiterais|souhaiterions|souhaitons|veux|voudrais|voudrions) <gap>(que (votre|vous)|vous <meet>|vous <gap><meet>|votre|reconnaissante?s?|ravie?s? (de avoir|de vous|que|si)|honoree?s?|heureu\\S+ (de avoir|de recevoir|de vous|que|si)|touchee?s? (que|si)|(quelques|un) <gap>(avis|conseils?|dedicace|exemplaire|mot|reponse|retour))',

        '(ca|ce|cela) (me |nous )?<gap>?(aiderait|fera|ferait|serait|toucherait) <gap>(<good> )?<gap>(de vous avoir|plaisir que|que vous|si vous)',
        '(le moindre|quelques|toute?|un|votre) <gap>(aide|avis|commentaire|conseils?|critique|expertise|lignes?|minutes|mots?|opinion|recommandation|regard|reponse|retour|soutien|suggestion) ([^,;:?!]{1,40} )?(aideraient|aiderait|comblerait|feraient|ferait|me|seraient|serait|suffiraient|suffirait)',

        '(ai ete|me a|me ont|nous a|nous ont|sommes|suis) <gap>?(chargee?s?|demandee?|priee?s?|mandatee?s?|demande|encouragee?s?) de <gap>?vous <gap>?(contacter|demander|ecrire|inviter|prier|proposer|solliciter)',

        '(aimerais|aurais besoin de|besoin de|demande|demandons|sollicite|sollicitons|voudrais) <gap>(accord|autorisation|consentement|feu vert|permission)',
        '(oui ou non|petit oui|simple oui|un non|un oui) <gap>?(de ici|me|nous|serait|suffirait|suffit)',
        '(adoreraient|adorerait|aimeraient|aimerait|cherche a|cherchent a|espere|esperent|reve de|revent de|souhaite|souhaitent|souhaiteraient|souhaiterait|veulent|veut|voudraient|voudrait) <gap>?(votre|vous) <gap>?<meet>',

        '(voici|voila) (tout )?(ce que (je|nous)|mon) (<gap>)?(aimerais|attends|demande|desir|espere|esperons|souhaite|voeu|voudrais)|un coup de (main|pouce)',
      ],
      exempt: [
        // "Votre conseil d'écrire une page par jour m'a sauvée": told, not asked.
        'votre ([^,;:?!]{1,90} )?(me a|me avait|me ont|nous a|nous ont)( [^,;:?!]{1,60})?',
        '(je|nous) (ne )?<gap>?(souhaite|voudrais) <gap>(pas|rien)( [^,;:]{1,60})?',
      ],
    },
    {
      id: 'asking',
      strength: 'hard',
      reason: 'letterAsksAsking',
      patterns: [
        '(adresse a vous pour|aimerais|aimerions|aurais aime|contacte pour|dois|ecris pour|me permets|ose|oserais|permets de|permettez moi de|permettrai de|peux je|puis je|souhaitais|souhaite|souhaiterais|souhaitons|tenais a|vais|viens|voudrais|voudrions|voulais) <gap>(candidater|convier|demander|interroger|interviewer|inviter|poser|postuler|prier|proposer|recommander mon|relancer|savoir si|solliciter|soumettre|suggerer)',
        '(et|je|nous) <gap>?(ai|aurais|aurions|avons) <gap>besoin de? <gap>(votre|aide|conseil|conseils|vous|un|quelqu\\S*|soutien)',
        'espere(ons|r)? <gap>(que (ce|nous|votre|vous)|un reponse|vous lire|avoir|recevoir|pouvoir|vous (accueillir|convaincre|croiser|entendre|rencontrer|voir)|vous (lire|rencontrer|voir)|un retour|de votre nouvelles|un mot)( [^,;:?]{1,80})?',
        'me demande si <gap>(vous|il (serait|vous)|cela|nous|je (peux|pourrais))',

        '(je|nous) vous <gap>?(convie|encourage a|invite|invitons|lance|propose|proposons|sollicite|sollicitons|suggere)',
      ],
    },
    {
      id: 'favour',
      strength: 'hard',
      reason: 'letterAsksFavour',
      patterns: [
        '(de|grand|petit|un) <gap>(faveur|service)(?! (militaire|public))|un faveur',
        '(ai|aurais|aurions|avec|avons|pose|poser) <gap>(ce|deux|encore un|plusieurs|quelques|un) <gap>(demande|idee a vous|proposition|questions?|requete|suggestion)',

        '(me|nous) manque <gap>(euros|francs)|chaque (centime|contribution|don|euro|geste|sou) (aide|compte)|(collecte|collectons|recolte|recoltons|recueillons) <gap>(argent|dons|fonds)',
      ],
      exempt: [
        '(ce|le|votre) <gap>(article invite|conseil|service)(s)? <gap>(a|de|me|mon|que|sur le)( [^;:?]{1,60})?',
        'ne? <gap>(aucune|pas de) (demande|question)',
      ],
    },
    {
      id: 'meeting',
      strength: 'hard',
      reason: 'letterAsksMeeting',
      patterns: [
        '(nous|on) (devons|devrait|devrions|pourrait|pourrions) <gap>(collaborer|correspondre|dejeuner|discuter|echanger|ecrire|faire|monter|nous|parler|prendre|rencontrer|se|travailler|voir)',

        '(appelons|rencontrons|retrouvons|voyons) nous|on (se appelle|se rencontre|se retrouve|se voit)',
      ],
      exempt: [
        // Told, not proposed: "On s'est retrouvés pour un café, mon frère et moi".
        '(elles?|ils?|je|moi|nous|nous nous|on|on se) <gap>?(a|ai|avait|avions|avons|est|etions|ont|sommes|sont|suis) <gap>?(retrouv\\S+|pris|bu|partage\\S*|alle\\S*|rencontre\\S*|vu\\S*|offert|rest\\S+|parti\\S*|ri|parle\\S*)( [^,;:?!]{1,60})?',
      ],
    },
    {
      id: 'answer-owed',
      strength: 'hard',
      reason: 'letterAsksAnswer',
      patterns: [
        '(dans le attente|en attendant|en attente|en esperant|dans le espoir|au plaisir de (vous (entendre|lire|parler|rencontrer|voir)|vous (lire|rencontrer|voir)|echanger|recevoir|un)|impatience de) <gap>(entendre|nouvelles|que|reponse|retour|un|votre|vous)|(attendons|attends) <gap>(accord|avis|de vous|decision|nouvelles|que vous|reponse|retour|signe|verdict)|dans le (attente|espoir)|en attendant (de|votre)',
        '(merci|remerciant|remercie|remerciements|remercions)( [^,;:]{1,40})? (a le avance|anticipes|de avance|par avance)',
        '(des|lorsque|quand|si|sitot) <gap>?(que )?vous <gap>?(as|auras|aurez|avez|peux|pourrez|pouvez|trouves|trouvez) <gap>(un moment|un minute|le temps|cinq minutes|un instant|deux minutes|END|,|le possibilite)',

        'vous (peux|pourras|pourrez|pouvez) <gap>(ecrire|joindre|lire|me|mon|nous|retrouver|suivre|trouver|voir)|(me|nous) (appeler|contacter|ecrire|joindre)( [^,;:]{1,20})?',
      ],
    },
    {
      id: 'question',
      strength: 'hard',
      reason: 'letterAsksQuestion',
      patterns: ['\\?'],
      exempt: [
        '(combien|comment|ou|pourquoi|que|qui|quoi) (diable |donc |en |me |ne |se |y )?(a|ai je|aime|aurais je|aurait|aurions|avais je|croirait|dire|dit|faire|ne|peut|pourrait|resister|sait|savait|suis je)( (?!(votre|vous) )[^ ?]+){0,30} \\?',
        'qui de autre [a-z]{2,16}rait ([^?]{1,140} )?\\?',
        'qui (aurait|eut|ne|peut|sait|savait)( [^?]{1,120})? \\?',
        'comment (decrit|dit|explique|exprime|oublie|remercie|rend|survit) (elle|il|on)( [^?]{1,120})? \\?',
        'ne (avions|avons|etions|sommes) nous pas( [^?]{1,140})? \\?',
        '> ce que (je|nous) ((?!(devrais|dois|peux|pourrais) )[^ ?]+ ){1,24}\\?',
        '> un (?!(debutante?|etrangere?|inconnue?|invitee?|lecteur|lectrice|novice|visiteur) |[^?]{1,60} (acheter|apprendre|assister|participer|se inscrire|suivre|utiliser|venir|visiter) )[^ ,;:?]+ (a|peut|pourrait|sait) (elle|il)( [^?]{1,80})? \\?',
        // Answered in the next breath: « Tu sais ce que j'ai fait ? Je lui ai écrit. »
        '(sais vous|savez vous|vous sais|vous savez) (a qui|ce que|qui) (je|nous) ([^?]{1,120} )?\\?',
        'pourquoi <gap>?(aucun|jamais|nul|personne)( [^?]{1,120})? \\?',
        'combien de (annees|fois|heures|jours|matins|nuits)( [^?]{1,120})? \\?',
        // About oneself: "Aurais-je envoyé cette lettre ?"
        '> (ai|aurais|aurions|avais|avions|avons|etais|etions|serais|suis) (je|nous)( (sans vous|(?!(chance|moyen|possible|vous) )[^ ?]+)){0,30} \\?',
        '(et alors|hein|ne est ce pas|non|pas vrai|pourquoi|quoi|vous voyez|vraiment) \\?',
        '(ai je|> est ce|est ce que|etait ce|existe il|faut il|ne est ce|ne est il pas|se peut il|suis je|y a il)( (?!(acheter|commander|des|ecouter|encore|inscrire|je|moyen|possible|trouver|un|voir|votre|vous) )[^ ?]+){0,30} \\?',
        '(demandais|demande|demandez|demandiez|disiez|ecrivez|ecriviez|finissez|terminez|zz) ([^?]{1,40} )?[:,]( [^?]{1,120})? \\?',
        '(connaissez vous ce|imaginez vous|sais vous|savez vous|saviez vous|vous connaissez ce)( [^?]{1,120})? \\?',
        'que (deviendraient|deviendrait|seraient|serait) ([^?]{1,80} )?sans( [^?]{1,80})? \\?',
        'est ce que (je|nous|on) (?!(devrais|dois|peut|peux|pourrais|pouvons) )((?!(votre|vous) )[^ ?]+ ){1,30}\\?',
        '> (aurais|aurions) (je|nous) (cru|du|ose|pu|su)( [^?]{1,140})? \\?',
        '(comment|ou|que|qui) (auraient|aurais je|aurait|aurions nous) ((?!(votre|vous) )[^ ?]+ ){0,24}\\?',
        '(connait on|est il|existe il|y a il) (un )?([^?]{1,40} )?(plus|moins|meilleur\\S*|pire) ([^?]{1,30} )?que( [^?]{1,60})? \\?',
        'pourquoi (est ce )?(faut il que|jamais|toujours)?( [^?]{1,60})? (ai je|je|que je|suis je) ([^?]{1,80} )?\\?',
      ],
    },
    {
      id: 'curious',
      strength: 'soft',
      reason: 'letterAsksCurious',
      patterns: [
        '(et|je|nous) <gap>?(aimerais|aimerions|voudrais|adorerais|serais|rêverais|reverais|donnerais|brule|meurs|voudrions|souhaiterais) <gap>(<learn>|<meet>|curieu\\S+|envie|cher pour|en savoir|plus|de)',
        '(reste|serais|suis|toujours ete) <gap>?(curieu\\S+|intriguee?|impatiente?) <gap>(de|du|par|quant)',
        // "Je ne dirais pas non à une dédicace."
        'ne (bouderais|cracherais|dirais|dirions|refuserais|refuserions|serais|serions) pas (non|contre|sur|mecontent\\S*|fache\\S*|malheureu\\S*|un|votre)|ne (me |nous )?(deplairait|derangerait|generait) pas|pas de refus|ne serait pas (malvenue?|perdue?)',

        '(coin|part|partie) de moi <gap>?(aimerait|espere|reve|souhaite|voudrait|zz)',
        '(adorerais|adorerions|aimerais|aimerions|souhaiterais|voudrais) ([^;:?!]{1,60} )?(aupres de|avec|chez) vous',
        '(de autres|encore un|plus de|un) ([^,;:?!]{1,50} )?(feraient|ferait|rendrait|seraient|serait) <gap>(benediction|cadeau|joie|bonheur|aide|plaisir|heureux|heureuse|bien|precieu\\S*|genial|formidable|merveilleu\\S*|soulagement|utile|bienvenue?)',

        '(ai (entendu dire|lu)|on me dit|me a dit|parait|crois savoir|sais) que vous <gap>?(acceptes|acceptez|accueillez|cherches|cherchez|donnes|donnez|prends|prenez)',
        'peut etre <gap>?(nous|un jour|\\S+rons nous|que|pourrions|aurons|aurai|croiserons|viendrez|ecrirez)( [^,;:]{1,60})?|un jour <gap>?(je espere|nous|peut etre|vous)',

        '(ce|cela) (sera|serait) <gap><good>( [^;:?!]{1,80})?',

        // Hopes for more, and not to lose sight of each other.
        '(espere|esperons|plaisir de) vous (reentendre|relire|retrouver|revoir)|hate de (connaitre|entendre|savoir|voir)|pourvu que ([^;:?!]{1,40} )?revien\\S+|(rester|resterons|restions|restons) en contact|(nous|se) perdre de vue|perdre (le )?contact|espere(nt|r)? que <back>|espere que vous (continueras|continuerez|reprendras|reprendrez)',

        '(je me|nous nous) (demande|demandons) si zz|(ai|aurais|avons) (cent|de|mille|plein de|un foule de|un liste de) questions (a|au sujet|concernant|pour|sur)',
        '> (le suite|(le|un) (autre|nouvelle|prochaine) (emission|saison|serie))(?= (!|END) )|(me intrigue|me poursuit|me tracasse|me trotte) ([^,;:?!]{1,30} )?([:,] )?(> )?comment (vous|zz)',

        'rien ne (me|nous) <gap>?(comblerait|ferait|plairait|rejouirait|rendrait|toucherait)',

        '(aurais|ferait|serais|serions) <gap>?(triste|peine|dommage|desolee?s?) (que|si)',

        'vous (as|avais|avez|aviez) (<gap>)?(annonce|evoque|parle|promis)\\S* (de|le|que|un)|je (attends|guette) (encore|toujours)',
      ],
      exempt: ['vous (devez|dois) <gap>(avoir|entendre|etre|recevoir|savoir)( [^,;:]{1,60})?'],
    },
    {
      id: 'if-ever',
      strength: 'soft',
      reason: 'letterAsksIfEver',
      patterns: [
        '(au cas ou|le jour ou|le prochaine fois que|quand|si) <gap>?(un jour )?(ca vous|cela vous|le coeur|le envie|vous) <gap>(as besoin|avez besoin|avez envie|chante|cherches|cherchez|desirez|dit|en dit|es|etes|interesse|jamais|passes|passez|prend|souhaites|souhaitez|tente|trouvez|trouvez vous|un jour|venez|veux|viens|visites|visitez|voulez|voyagez)',

        'si (de aventure|le route|le vent|par bonheur|par hasard) ([^,;:?!]{1,40} )?(votre|vous)',
      ],
      exempt: [
        'quand vous (ecrivez|ecris|decrivez|decris|racontez|racontes|parlez|parles|etes arrivee?|avez (decrit|dit|ecrit|raconte))( [^;:]{1,120})?',
      ],
    },
    {
      id: 'open-door',
      strength: 'soft',
      reason: 'letterAsksOpenDoor',
      patterns: [
        '(atelier|boite|canape|chambre|cuisine|maison|portes?|table) <gap>(est|reste|restent|sera|sont|vous est) <gap>?(ouverte?s?|grande? ouverte?|a vous|libre|prete|le votre)',

        'mon <gap>(adresse|coordonnees|courriel|mail|numero|portable|telephone) <gap>?(est|sont|figure|figurent|se trouve\\S*|suit|suivent|:)(?! <gap>pleine? )',
        'je vous (apporterais|enverrais|montrerais|offrirais|preterais)(?! ([^;:?!]{1,60} )?si (je|nous) )',

        '(aurais|auriez|trouverais|trouveriez) (vous )?(toujours )?<gap>?(assiette|cafe|canape|chaise|chambre|lit|place)',
      ],
    },
    {
      id: 'seeking',
      strength: 'soft',
      reason: 'letterAsksSeeking',
      patterns: [
        '(a le recherche|cherche|cherchons|en quete|il me faudrait|manque|me manque|recherche|recherchons) <gap>(un|quelqu\\S*|des|de|du travail|mon|quelque|conseil)',
      ],
      exempt: [
        'cherche <gap>(comment vous remercier|le mots|mon mots|un recette)( [^,;:]{1,60})?',
        'ne <gap>?cherche( [^,;:]{1,60})?',
        'me manque END',
      ],
    },
    {
      // Whatever led to it: what is enclosed wants to be read.
      id: 'enclosed',
      strength: 'soft',
      reason: 'letterAsksOwnGoods',
      patterns: ['je (vous )?joins(?! a )|ci joint|en piece jointe|pieces? jointes?'],
    },
    {
      id: 'own-goods',
      strength: 'soft',
      reason: 'letterAsksOwnGoods',
      patterns: [
        'mon ((derniere|derniers?|deuxieme|humble|jeune|modestes?|nouveau|nouvelle|petite|petits?|premiere|premiers?|prochaine?|propres?|seconde?) ){0,3}<goods>',

        '(premiere|premiers?) (chapitre|cours|lecon|mois|numero|seance|semaine) <gap>?(est|sont) <gap>?(gratuit\\S*|offert\\S*)|(coute|coutent) <gap>?(\\d+ )?euros',

        '(disponible|en librairie|en vente|est paru|est sorti|parait|paraitra|sort|sortira|vient de paraitre) <gap>(en (aout|avril|decembre|fevrier|janvier|juillet|juin|librairie|mai|mars|novembre|octobre|septembre)|le|au|bientot|chez|demain|prochainement|ce|a)',

        '(devrait|peut|pourraient|pourrait|va) <gap>?vous <gap>?(amuser|etre utile|interesser|parler|plaire|servir)',
        'code promo|reduction|essai gratuit|offre speciale',
      ],
      unless: ['(a cause de|apres|depuis que|grace a) (je vous|votre|vous)'],
      exempt: [
        'mon <gap>(prefere\\S*|club de lecture|table de chevet)',
        'votre <gap><goods>( [^,;:]{1,40})?',
        'piece (de|jusqu|ou)',
      ],
    },
    {
      id: 'link',
      strength: 'soft',
      reason: 'letterAsksLink',
      patterns: ['ww'],
      exempt: ['votre ([^;]{1,80} )?ww'],
    },
  ],
};

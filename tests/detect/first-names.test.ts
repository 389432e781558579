import { describe, expect, it } from 'vitest';
import { COMMON } from '../../.ci/first-names.ts';
import { moduleOf, packed } from '../../.ci/pack-names.ts';
import { PACKED } from '../../src/detect/first-name-set.ts';
import { isFirstName, numberOf, unpacked } from '../../src/detect/first-names.ts';

/** On these titles, houses and sentences begin. */
const BEGINNINGS = `
the an this that these those my your our his her their its is are was were be been has have had would can could should
may might not no yes all any some more most read view see show share follow comment comments reply like likes posted
published updated written edited minutes minute hours ago today yesterday by on in at for from to of with about into
over how why what when where who which and or but if then than as der die das den dem ein eine einer eines einem ist
sind war waren wird werden hat haben mit auf aus bei nach ber unter mehr alle lesen kommentar kommentare teilen uhr
wie wer wann warum les un une est sont avec pour sur dans plus lire partager commentaire commentaires qui que quoi los
las una con para sobre leer comentario comentarios compartir qu mo twitter facebook instagram youtube linkedin
pinterest google tumblr flickr xing bluesky mastodon rss email mail phone website profile profiles bio sign log logout
register join article articles features feature story stories opinion politics abonnieren folgen archiv archives
weiterlesen sharing artikel beitrag beitr ge researchgate orcid scholar biography affiliation affiliations abstract
engineer principal changes suggest publicado publicada publicato publi opublikowano drucken versenden empfehlen merken
seit mein meine dein recente mest st wi cej czytaj desde oorzaak wordt hi hello hey conditions home menu search
subscribe newsletter login contact impressum datenschutz privacy category categories tags archive next previous new
latest top click here photo photos image video source via copyright january february september october november
december monday tuesday wednesday thursday friday saturday sunday januar februar rz oktober dezember montag dienstag
mittwoch donnerstag freitag samstag vrier juillet ao septembre octobre novembre cembre enero febrero septiembre
octubre noviembre diciembre team teams staff staffs editor editors editorial editorials redaktion onlineredaktion
redaktionsteam webredaktion redaction daction redacci redacao reda redactie redazione redakcja redakce redakci
redaktionen gastautor gastautorin gastbeitrag newsroom news nachrichten desk bureau agency agencies agenturen press
presse prensa pressemitteilung pressestelle magazine magazin zeitung zeitschrift verlag publishing media medien
redattore reuters afp dpa efe ansa tass bloomberg ap upi aap pti ians kyodo xinhua agence associated agentur apa ots
llc sa sas srl spa sarl bv kg oy company corporation inc ltd gmbh ag ev foundation stiftung institute institut
university universit laboratory laboratories lab labs association verein verband committee council ministry department
blog blogs weblog podcast channel radio tv studio studios network group gruppe club partner partners sponsored
advertorial anzeige contributor contributors contributing correspondents reporters writers authors autoren quipe
equipo equipa equipe ekipa ekibi desks oprac red redakcyjny redaktionell webredaktionen webagency webagentur digital
webdesign webdesigner solutions creative technologies systems software consulting productions interactive tt tk ctk
pap lno tasr sita mti anp belga ritzau ntb stt lusa agi adnkronos lapresse sda ats keystone interfax support service
marketing official community project projekt collective kollektiv curation curated loldp konto wife husband mother
father brother sister man men woman women boy girl king queen prince president minister doctor police court state
county river la le el il lo gli det de old good best great little big blue green black white grey silver golden modern
global national world tech web data code pixel happy super smart open free daily weekly monthly month monat monats tag
tage jahr woche house pink north south east west northern southern san saint mont bad neue neues neuer alte altes
grand petit belle casa hotel haus stadt land welt zeit buch kunst musik foto book books music film game games times
post journal review school college center centre library museum church city town street garden farm kitchen food bike
car travel trip sea ocean mountain forest tree flower bird cat dog horse lion bear first second last main page pages
site every without back up down out under inside outside feb mar apr aug sep oct nov dez okt mai juin janvier moje mon
mes ver check guest gast start stop help meet love life live work works play learn teach build make made making born
design designs society union trust
`
  .trim()
  .split(/\s+/);

describe('the list of first names', () => {
  it('is in order, each once and in plain letters', () => {
    expect(COMMON).toEqual([...new Set(COMMON)].sort());
    expect(COMMON.filter(name => !/^[a-z]{2,}$/.test(name))).toEqual([]);
  });

  it('is packed as it stands: npm run pack-names', () => {
    expect(moduleOf(COMMON)).toContain(PACKED);
    expect(PACKED.length).toBeGreaterThan(COMMON.length);
  });

  it('comes out of its packing as it went in', () => {
    expect([...unpacked(packed(COMMON))]).toEqual([...new Set(COMMON.map(numberOf))].sort((a, b) => a - b));
    expect([...unpacked(packed(['ada']))]).toEqual([numberOf('ada')]);
    expect([...unpacked(packed([]))]).toEqual([]);
    expect(COMMON.filter(name => !isFirstName(name))).toEqual([]);
  });

  it('knows names with accents and first halves', () => {
    expect(['Ángeles', 'Zoë', 'Anne-Sophie', 'Łukasz'].map(isFirstName)).toEqual([true, true, true, true]);
    expect(['Tide', 'Los', '', 'A', '파도가', 'Ивановна'].filter(isFirstName)).toEqual([]);
  });

  it('takes none of the words for one on which titles begin: else choose another seed', () =>
    expect(BEGINNINGS.filter(isFirstName)).toEqual([]));

  it('takes few other words for one', () => {
    const words = Array.from(
      { length: 10_000 },
      (_, i) => `kelp${i.toString(26).replace(/\d/g, digit => 'qrstuvwxyz'[Number(digit)] ?? '')}`,
    );
    expect(words.filter(isFirstName).length).toBeLessThan(150);
  });
});

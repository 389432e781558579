/**
 * Hosts where people do their private business: never read, not even on a click. Made by hand; a site that is missing is
 * one line, and every reader can add their own in Settings. Whole labels: `chase.com` is not `purchase.com`.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Labels below a registered name that say private business: `mail.example.org`, `onlinebanking.bank.example`. */
export const PRIVATE_LABELS = words(`
  mail webmail poczta inbox email roundcube owa login signin sso auth oauth accounts account idp passport secure
  bank banking onlinebanking ebanking ebank netbanking homebanking mybank internetbanking online-banking
  wallet pay payments checkout billing invoice brokerage broker
  mychart patient patients patientportal portal-patient myhealth ehealth healthrecord intranet vpn admin
`);

/** Registered names nobody but the firm would have, under whatever ending: `barclays` of `barclays.co.uk`. */
export const PRIVATE_NAMES = words(`
  gmx protonmail tutanota tuta fastmail hushmail mailfence posteo zoho startmail runbox migadu
  laposte

  bankofamerica wellsfargo citibank citi capitalone usbank fidelity etrade tdameritrade morganstanley
  merrilledge robinhood interactivebrokers usaa navyfederal truist bmo bmoharris huntington citizensbank
  firstcitizens americanexpress amex discovercard synchronybank goldmansachs
  scotiabank royalbank rbcroyalbank tdcanadatrust cibc desjardins
  hsbc barclays lloydsbank bankofscotland natwest nationwide santander monzo revolut starlingbank
  co-operativebank firstdirect virginmoney metrobankonline bankofireland permanenttsb
  deutsche-bank commerzbank postbank sparkasse volksbank raiffeisen dkb n26 comdirect consorsbank targobank
  hypovereinsbank apobank traderepublic bunq
  erstebank bawag bankaustria ubs postfinance raiffeisenbank credit-suisse zkb migrosbank swissquote
  bnpparibas societegenerale creditagricole credit-agricole labanquepostale creditmutuel caissedepargne banquepopulaire
  boursorama boursobank fortuneo hellobank bforbank
  caixabank bbva bankinter sabadell bancsabadell openbank abanca kutxabank unicaja
  unicredit intesasanpaolo bancobpm fineco finecobank mediolanum bancamediolanum
  rabobank abnamro snsbank asnbank triodos knab kbc belfius argenta
  mbank pkobp pekao santanderbank aliorbank creditagricolebank
  caixageral novobanco millenniumbcp activobank itau bradesco bancodobrasil nubank
  nordea danskebank handelsbanken swedbank sparebank1 jyskebank nykredit avanza nordnet
  mufg smbc mizuhobank rakuten-bank japanpost jp-bank sbisec alrajhibank snb emiratesnbd riyadbank
  icicibank hdfcbank axisbank onlinesbi commbank westpac
  paypal stripe klarna venmo cashapp payoneer skrill coinbase binance transferwise

  allianz axa aetna cigna unitedhealthcare uhc bluecross bcbs bluecrossblueshield kaiserpermanente
  geico statefarm allstate libertymutual bupa legalandgeneral huk huk24 debeka
  barmer dak ikk kkh generali mapfre sanitas adeslas swica visana groupama maif macif matmut
  mgen harmonie-mutuelle pzu achmea zilverenkruis vgz menzis

  mychart myuhc epicmychart teladoc zocdoc doctolib jameda medicare patientaccess patient-access athenahealth
  followmyhealth healow nextmd questdiagnostics labcorp betterhelp talkspace walgreens cvs 23andme ancestryhealth
  clevelandclinic mayoclinic mountsinai znanylekarz doctoralia miodottore

  elster digid mijnoverheid belastingdienst impots ameli franceconnect agenciatributaria agenziaentrate inps
  portaldasfinancas mitid bankid freja skatteverket skatteetaten sundhed helsenorge altinn
  swissid uaepass absher turbotax hrblock taxact freetaxusa wiso-steuer
`);

/** Single hosts with all below them: where the name alone is a word, or only a part of what has it is private;
 * and endings that only banks may have. */
export const PRIVATE_HOSTS = words(`
  outlook.live.com outlook.office.com outlook.office365.com outlook.com hotmail.com mail.ru proton.me mailbox.org
  app.hey.com navigator.web.de 3c.web.de messagerie.orange.fr
  icloud.com web.whatsapp.com web.telegram.org messages.google.com
  messenger.com teams.microsoft.com app.slack.com myaccount.google.com pay.google.com appleid.apple.com

  bank bnpparibas schwab.com vanguard.com vanguardinvestor.co.uk marcus.com marcus.co.uk chime.com sofi.com key.com
  halifax.co.uk
  halifax-online.co.uk tsb.co.uk aib.ie seb.se dnb.no cic.fr lcl.fr mps.it popso.it scalable.capital tangerine.ca
  cgd.pt bankmillennium.pl ipko.pl kraken.com blockchain.com kotak.com nab.com.au anz.com anz.com.au
  zurich.com zurich.co.uk zurich.de zurich.ch ergo.de tk.de aok.de kp.org progressive.com anthem.com humana.com
  aviva.com aviva.co.uk helvetia.com helvetia.ch css.ch kry.se livi.co.uk
  chase.com pnc.com ally.com discover.com wise.com regions.com 53.com td.com rbc.com mint.com
  ing.com ing.de ing.nl ing.be ing.es ing.it ing.pl ing.ro ing.com.au ing.com.tr ingdirect.es
  c24.de norisbank.de hvb.de gls.de ca-nord-est.fr labanquepostale.fr credit-du-nord.fr isybank.it n26.com neon.ch
  swisscard.ch viseca.ch bank.gov.pl bpi.pt santandertotta.pt caixa.gov.br bb.com.br inter.co

  irs.gov ssa.gov login.gov id.me healthcare.gov medicare.gov va.gov studentaid.gov uscis.gov dmv.ca.gov
  tax.service.gov.uk account.gov.uk service.gov.uk nhs.uk cra-arc.gc.ca canada.ca my.gov.au ato.gov.au
  borger.dk skat.dk id.bund.de bundid.de arbeitsagentur.de deutsche-rentenversicherung.de finanzonline.bmf.gv.at
  id-austria.gv.at
  oesterreich.gv.at elga.gv.at gesundheit.gv.at gesundheitskasse.at ahv-iv.ch eiam.admin.ch
  impots.gouv.fr franceconnect.gouv.fr monespacesante.fr caf.fr francetravail.fr service-public.fr
  agenziaentrate.gov.it inps.it spid.gov.it fascicolosanitario.gov.it cartaidentita.interno.gov.it
  agenciatributaria.gob.es clave.gob.es seg-social.es seg-social.gob.es
  acesso.gov.br receita.fazenda.gov.br meu.inss.gov.br autenticacao.gov.pt sns24.gov.pt
  mijn.overheid.nl duo.nl uwv.nl mijnpensioenoverzicht.nl itsme.be csam.be
  login.gov.pl podatki.gov.pl pacjent.gov.pl zus.pl epuap.gov.pl
  nta.go.jp myna.go.jp mynaportal.jp nafath.sa moh.gov.sa uidai.gov.in incometax.gov.in 1177.se kanta.fi vero.fi
  suomi.fi
`);

/** Second levels under which a country registers names: in `barclays.co.uk` the name is `barclays`. */
export const SECOND_LEVELS = words('co com net org gov gob gouv go gv ac edu or ne');

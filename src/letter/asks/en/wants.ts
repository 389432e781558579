import type { Family } from '../family.ts';

const I_WOULD = '((i|we|and i|\\S+ and i) <adv>would|(> |, |and |but )would)';
const GOOD_THING =
  '(it|nothing|that|there|this|what|which) (might|will|would) <adv>(be|bring me|feel|give me|make me|please me) <adv>';

/** Wants of the writer that only the reader can meet. */
export const wants: readonly Family[] = [
  {
    id: 'would-love',
    strength: 'hard',
    reason: 'letterAsksWouldLove',
    patterns: [
      `${I_WOULD} <adv>(appreciate|be glad of|cherish|enjoy|give anything for|jump at|kill for|like|love|prefer|treasure|value|want|welcome) (it )?(if|for (a|any|some|you|your)|you|your|any|some|ten|five|fifteen|twenty|thirty|half an|a (bit|brief|call|chance|chat|copy|few|little|minute|moment|photo|quick|reply|response|second|short|signed|word)|an (answer|autograph|email|honest|hour|interview|intro|introduction|opportunity|update)|advice|feedback|guidance|help|hearing|getting|having you|to <adv><joint>)`,
      `${I_WOULD} <adv>be <adv>(<grateful>|interested|keen|eager|curious|obliged|willing|honou?red) <adv>(if|for (advice|an?|any|even|feedback|help|it|just|some|the|your)|of (a|any|some|your)|to (hear (back|from|your)|receive|get|have (a|you|your)|meet|interview|host|chat (to|with) you|discuss|work with|collaborate))`,
      '(appreciated?|grateful|helpful|invaluable|received|useful|welcome|welcomed) (for|of) (a few|any|even|some|your) <gap><help>',
      `(an?|any|even|five|just|one|some|ten|two|your)( [^,;:]{1,28})? <gift>(( |,)[^ ;:]+){0,6} would(?! (have|never|not) )`,
      '(will|would) <adv>(make|mean) <adv>(the world|the earth|a lot|so much|everything|a great deal|a huge amount|my (day|decade|life|month|summer|week|year))( to (me|us|her|him|my \\S+))?( if| to| ,|$)',
      `${GOOD_THING}<good>( [^,;:]{1,21})? if (i could|there|we|you|your)`,
      // The subject left out: "Would be great to get you on the show".
      '(> |, |; )(might |will |would )?be <adv><good>( [^,;:]{1,21})? (to <adv>(<joint>|hear|know|get)|if (we|you|your)|having you|for you)',
      '(hoping|keen|eager|anxious|desperate|longing|looking|trying|wants?|wanting|wish(es)?|would <adv>(like|love)|hopes?|aims?|plans?|dying|begging|clamou?ring) <adv>to <adv>(secure|book|hear (from )?|meet|see|have|host|get|invite|interview|ask|engage|welcome|publish|feature|win|persuade|tempt|put|show|send|include|visit|buy|name|quote|record|film|translate|hire|recruit|honou?r you at|award|nominate|pay) ([^,;:?!]{1,40} )?(you|your)(?! (knew|know) )',
    ],
    exempt: [
      'would <adv>(like|love) (for )?(you )?to <adv>(thank|tell|say|know|wish|think|believe|express|add|congratulate|apologi[sz]e|imagine|have (been|had|known|met|read|said|seen)|be (a|able|half|like|that|the)|read (it|them|this)|write like|live|see (more (of that|people|writers))|keep|learn how to write|own)',
      '(will|would) (never|not)( [^,;:]{1,70})?',
      'the advice( [^,;:]{1,84})?',
    ],
  },
  {
    id: 'asking',
    strength: 'hard',
    reason: 'letterAsksAsking',
    patterns: [
      '(all|what) (that )?(i|we) <adv>(want|need|would <adv>(like|love)|wish|wish for|hope|am hoping|am hoping for|am after|long for|ask|dream of|am asking) (for |of you )?<adv>is <adv>(for (somebody|someone|you)|that you|you|your|if you|whether|an? <gap>(answer|blurb|call|chat|line|look|minute|no|quote|read|reply|signature|word|yes))',
      '(are|be|is) <adv>(all|everything|the (one|only) thing|what) (that )?(i|we) <adv>((am|are) <adv>(after|asking|hoping for|missing)|(could|do|will|would)? ?<adv>(ask|beg|plead|need (before|by|from you|now)))',
      '(am|are) <adv>after <adv>(an?|some|somebody|someone|your)',
      '(an?|any|even|one|some|the|your) <gap>(by|from) you ([^;:?!]{1,70} )?(could|might|would)(?! (have|never|not) )',
      '(consider|count|read|regard|see|take|treat) (it|that|this|yourself) <gap>(application|invitation|invited|plea|proposal|request)',
      '((asked|begged|charged|delegated|deputed|elected|encouraged|instructed|sent|told|urged|wants?) (me|us)|(am|been|was|were) (asked|charged|instructed|sent|told)) to <adv>(invite|ask you|write to you|approach|contact you|request|beg|get (an?|your))',
      '(there (are|is)|here (are|is)|i have|we have|with|below (are|is)) <gap>(form|questionnaire|questions?|survey|worksheet) ([^;:?!]{1,30} )?(below|at the (bottom|end)|attached|enclosed|overleaf|you|here)',
      '(and|but|i|we) <adv>(am hoping for|are hoping for|ask for|expect|hope for|must have|need|request|require|want|wish for|would like) ([^,;:?!]{1,50} )?from you(?! (i|we))',
      '(and|but|i|we) <adv>(must have|need|want|would love) you (in|on|as|at|there|for|with|to(?! (feel|hear|keep|know|never) ))',
      '(i|we) <adv>(have|must|need|want|would like) to <adv>(hear|know|learn|understand) <adv>(about|all|everything|how|if|more|the|what|when|where|whether|which|who|why|your)',
      '(aiming|hoping|keen|looking|planning|seeking|trying|wanting|working) to <adv>(interview|hire|book|recruit|feature|commission|invite|get (in touch|you)|arrange|organi[sz]e a|find someone|find somebody|persuade you|talk you|convince you|reach you)',
      '(a|any|one|some|your) <adv><help> ([^;:?!]{1,40} )?(could|would)(?! (have|never|not|only) )',
      '(allow me|am going|came|contacting you|dared?|decided|emailing|forgive me for wanting|forgive me if i|had|have|here|hoping|in touch|is|like|love|meaning|meant|need|permit me|purpose is|reaching out|tempted|trying|want|wanted|wish|write|writing) (today )?<adv>to <adv>(ask (you|if|whether|about|for|a|an|how|what|one|something|when|where|which|why|your|permission|END)|request|enquire|inquire|invite|see (if|whether)|find out|check (if|in|on|whether)|propose|pitch|apply|know (if|whether)|interview|book|hire|commission|offer you|suggest|pick your|introduce (my|our|you to)|share (my|our|a link|with you (a|my|our))|discuss|follow up|explore|run|seek|beg|enlist|solicit|sound you out|recruit|recommend|remind)',
      '(i|we) <adv>(ask (for|if you|only|permission|that|whether|you|your)|beg|request|am calling on|call upon|urge|am applying|invite|request|propose (that|we)|propose|suggest (that )?(we|you)|implore|entreat|dare|challenge|encourage|must ask|would ask|would ask only|have to ask|need to ask|am asking|was going to ask|can not help asking|will ask|beseech|appeal to|call on|nominate)( (that )?(all|an?|five|for|how|if|one?|permission|to|we|what|whether|you|your)| END|)',
      '(ask|asking|checking|curious|enquire|find out|hoping|inquire|know|see|sure|wonder|wondered|wondering) <adv>(if|whether) <adv>(you|your|there|it (is|might|was|would)|i (can|could|may|might)|we (can|could|may|might)|any|anyone|the offer|this is something)',
      '(i|we) (am|are|have been|was|were) <adv>(hoping|wondering) <adv>(you|how you|what you|when you|where you|which|who|to (ask|book|buy|connect|feature|find|get|have|hear|interview|invite|learn|meet|pick|receive|see|speak|talk|work)|for (an?|some|your)|that you|we|i (could|might))',
      '(i|we) <adv>(am asking|are asking|expect|need|want|wanted|wish|would like|would love|would prefer|would want) (for )?(you|your <help>|somebody like you|someone like you|people like you)( to)?',
      '(can|could|might|will) <adv>(benefit from|do with|profit from|use) <adv>(your|a <gap>(line|name|voice|word) like yours|someone like you)',
      '(appreciate|cherish|have|like|love|relish|take|treasure|value|welcome) <adv>(an?|any|the) <adv>(chance|opportunity|possibility) (of|to)',
      '(sorry|hate|hesitate|afraid|bold|cheeky|nervous|mind (me|my)|if i may|dare i|might i|forward|rude|presumptuous) <adv>(for |in |of me to |to )?(ask|asking|bother you|impose|intrude|request|to bother|trouble you)',
      '(i|we) <adv>(am|are|was) <adv>(approaching you|contacting you|emailing|getting in touch|in touch|reaching out|writing) <adv>(because (i|we) (am|are|have|need|think you|want|would)|about (a|an|the|our|my|your (availability|interest|rates|services))|regarding|on behalf|with (an?) <gap>(question|request|proposal|idea|offer|invitation|favou?r|opportunity|pitch))',
    ],
    exempt: [
      'wish (that )?you (could|might|would) have( [^,;:]{1,60})?',
      '(was|were) going to ask( [^,;:]{1,60})?',
      'not <adv>(to )?(ask|asking|expect|know|need|request|sure|want|wish)( [^,;:]{1,70})?',
      '(wonder|wondered|wondering) (about|all|at|for|how|since|to|what|who|why)(?! you)( [^;:?]{1,140})?',
      '(is|was) curious (about|how|what|why)( [^;:?]{1,140})?',
      '(need|want|wanted|wish|would like|would love) (for )?you to (know|have (that|this)|hear (it|that|this)|see (how|that|this)|feel|be (happy|proud|well)|keep|never|understand|rest)( [^;:?]{1,98})?',
    ],
  },
  {
    id: 'favour',
    strength: 'hard',
    reason: 'letterAsksFavour',
    patterns: [
      '(i|we) <adv>(am writing with|bring|come bearing|come with|got|had|have|have got|write with) <adv>([^,;:]{1,32} )?(favou?rs?|requests?|questions?|proposals?|proposition|suggestions?|idea for (a|you|your)|ask|invitation|offer|query|queries|project (for|that)|opportunity|pitch|business)',
      'my ([^,;:]{1,16} )?(question|request|ask|proposal|favou?r|suggestion|plea|pitch|query|wish list) (is|was|to you|for you|would be|,|:|END)',
      '(ask|beg|do|grant|need|owe|request|want) (me |us |you )?(for )?(a|another|any|one|the|this) <gap>(favou?r|kindness|courtesy|service)',
      '(i|we|who) <adv>(am |are )?(collecting|crowdfunding|fundraising|raising|short of) (money|funds|donations|for|\\S+ pounds|\\S+ dollars)|(any|every) (cent|contribution|dollar|donation|euro|penny|pound) <gap>?(counts|helps)|(dollar|euro|penny|pound) you|(dollar|euro|fiver|pound|tenner) (from (each|every)|each|apiece)',
      '(collecting|gathering) (donations|names|signatures|votes)|(favou?r|honou?r) (me|us) with',
    ],
    exempt: ['have <gap>no (question|request|favou?r)s?', '(answered|left|raised|settled|solved) <gap>(questions?)'],
  },
  {
    id: 'meeting',
    strength: 'hard',
    reason: 'letterAsksMeeting',
    patterns: [
      'let us <adv>(meet|talk|chat|connect|catch|get|discuss|schedule|set|grab|have|work|stay|keep|do|make|find|plan|arrange|hop|jump|write|team|join|start|be (friends|in touch|pen)|swap|see (each|if|whether)|go|collaborate|speak|try|put|trade|take|organi[sz]e|continue|build|create|record)',
      '(the two of us|we|you and i) <adv>(can|could|might|must|need to|ought to|shall|should|will have to) <adv>(meet|talk|chat|connect|work (on|together)|collaborate|grab|do (a|it|something)|get (a|coffee|lunch|together)|have (a|coffee|dinner|lunch|some|tea)|swap|trade|discuss|set up|find (a|some|time)|team up|join forces|write (each|something|together)|make something|start (a|something)|host|exchange|record|stay in touch|keep in touch|arrange|plan|hop|jump|catch up|correspond|be friends|build|run|organi[sz]e|go for|sit down|continue)',
      '(beers?|breakfast|coffee|cuppa|dinner|drinks?|lunch|meal|pint|tea) (are|is|s|will be|would be) on (me|us)',
      'i (will|would) <adv>(call|ring|phone|be in touch|follow up|be waiting|wait for your (answer|reply|response)|check back|try you|come by|stop by|drop by|look out for your (answer|reply))',
    ],
    exempt: [
      'let us (hope|face|say|be honest|not|just say|pretend|see (how|in|into|that|the|what))',
      'how about that',
      '(called|meeting|met|saw|seeing) you',
      '(never|not) <adv>(call|meet|see)( [^,;:]{1,56})?',
    ],
  },
  {
    id: 'answer-owed',
    strength: 'hard',
    reason: 'letterAsksAnswer',
    patterns: [
      '(anxious|eager|excited|impatient|keen|longing|looking|looks?) <adv>(forward )?to <adv>(hear|hearing|receive|receiving|your <gap>(answer|call|decision|email|feedback|message|opinion|reply|response|thoughts|views|visit)|meet|meeting|speak|speaking|talk|talking|connect|connecting|work|working|chat|chatting|seeing you|discussing|getting to know|welcoming|welcome|a (reply|response)|an answer|collaborating|you (coming|joining)|having you|learning more|(discovering|finding out|knowing|learning) (how you|if|what you|when you|whether|your))',
      '(cheers|grateful|gratitude|many thanks|thank you|thanking you|thanks|thx)( [^,;:]{1,28})? in (advance|anticipation)|thank( you|s) for (your (attention to|consideration|help with this|reply|response|time and consideration)|considering|taking the time to (consider|read this|reply)|looking at (my|our|this)|any)',
      '(follow|followed|following) up (about|on|to|with)|circling back|checking in (about|on|to|with)|just checking in|bumping this|bump this|touching base|touch base|gentle (nudge|reminder)|quick reminder|friendly reminder|just a reminder|in case you missed|in case (it|my|this) <gap>(got|landed|was|went)|my (earlier|first|last|previous) (email|letter|mail|message|note)|have not heard (back|from)|did not hear back|not heard back|(second|third) (email|letter|message|time) i (am|have|write)|still waiting|yet to hear|(get|got|read|received|seen) my <gap>(email|letter|mail|message|note|request)',
      'hop(es?|ing) (that )?(i|this|we|you) <adv>(can |could |may |might |shall |will |would )?<adv>(get (in touch|back|a chance|to (chat|know|meet|read your reply|talk|work))|write back|reply|respond|answer|consider|agree|accept|say yes|find (<time>|it in|my|room|our)|have (<time>|a look|a read|a listen|a think|some)|take (<time>|a look|me|part|up|on)|be (able|free|in touch|interested|my|on|open|our|so kind|there|up for|willing)|meet|talk|speak|work|connect|collaborate|chat|come|join|visit|check|like (my|our)|enjoy (my|our|the attached)|see (my|our|you)|read (my|our|the|this)|share|help|let|give|send|tell|attend|sign|support|vote|look (at|into)|become (a|friends)|cross paths|stay in touch|keep in touch|correspond|interest you|is of interest|pick|know (of|somebody|someone)|do not mind (me|my)|will|would|could|can|might)',
      '> (awaiting|expecting|hoping) <adv>(an?|for|to hear|you|your)|(await|expect) <adv>(an|your) <gap>(answer|call|decision|reply|response|word)',
    ],
    exempt: [
      '(my|our) (answer|reply|response)( [^,;:]{1,70})?',
      'hope (that )?you <adv>(can|could|may|might|will|would)?<adv> ?(always|forgive|guess|hear|keep|know|never|not)( [^,;:]{1,70})?',
    ],
  },
];

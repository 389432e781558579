import type { Family } from '../family.ts';

/** Verbs a letter can order the reader about with. Wishes (keep, stay, enjoy, rest, sleep, take care) are not among them. */
const ACT =
  '(accept|acknowledge|act|add|address|adopt|advise|alert|amend|appoint|assist|attach|award|brief|clarify|clear|coach|commission|counsel|decide|dedicate|define|detail|elaborate|enclose|exchange|extend|fetch|flag|illustrate|inscribe|insert|issue|knock|load|loan|narrate|oblige|outline|pencil|perform|persuade|plug|present|press|promise|promote|prove|recall|recite|reissue|relay|reopen|reprint|restore|reveal|revive|rewrite|ship|sketch|slip|specify|spell|squeeze|stick|strike|summari[sz]e|tag|track|transcribe|merge|reinstate|allow|announce|answer|apply|approve|arrange|assign|attend|begin|book|borrow|bring|browse|buy|call|cast|change|chat|check|choose|circulate|cite|click|collect|come|comment|compare|complete|confirm|connect|contact|contribute|copy|correct|cover|create|credit|critique|cut|deliver|describe|design|direct|discuss|distribute|dm|do|donate|download|draw|drop|edit|email|end|endorse|enlighten|enrol|enroll|enter|examine|expand|explain|explore|fax|fill|film|find|finish|fit|fix|fly|follow|forward|fund|get|give|glance|go|grab|grant|guide|hand|have|hear|help|hire|hit|hold|host|hurry|humou?r|include|indicate|indulge|inform|inspect|install|interview|introduce|invest|invite|join|judge|jump|jot|lead|leave|lend|lift|link|list|listen|look|mail|make|mark|meet|mention|mentor|message|move|name|nominate|note|notify|offer|open|order|organi[sz]e|paint|pass|pay|permit|phone|pick|ping|place|plan|point|pop|post|preorder|print|proofread|propose|provide|publish|pull|purchase|put|quote|rate|react|read|recommend|reconsider|record|refer|register|release|remember|remind|remove|repeat|reply|report|repost|request|rescue|reserve|respond|retweet|return|review|revise|ring|rsvp|save|scan|schedule|scribble|scroll|see|select|sell|send|set|settle|shake|share|shoot|show|sign|sing|sit|skim|solve|spare|speak|spend|sponsor|spread|start|state|step|stop|stream|submit|subscribe|suggest|supply|support|surprise|swap|swing|talk|take|teach|tell|test|text|trade|translate|treat|try|tune|turn|unblock|update|upload|use|verify|visit|volunteer|vote|wait|wake|walk|warn|watch|weigh|whisper|work|write|reach|consider|sort|point|spill)';

/** What follows a verb that is an order; nouns ("books like yours") are followed by other words. */
const ORDERED =
  '(me|us|my|our|it|this|these|them|him|her|the|a|an|another|your|to|up|out|in|on|at|by|for|with|over|back|around|round|down|along|across|one|two|three|five|some|any|more|something|someone|somebody|half|about|into|from|through|soon|today|now|if|when|whenever|whether|because|and|or|what|how|where|why|which|honestly|under|off|away|below|here|part|ahead|until|mine|\\d+|END|,)';

/** Orders, with and without please: what a sentence says when its first word is a verb for the reader. */
export const commands: Family = {
  id: 'command',
  strength: 'hard',
  reason: 'letterAsksCommand',
  patterns: [
    `> (always |come and |do |go ahead and |go and |just |never forget to |please )?${ACT} ${ORDERED}`,
    // Verbs that are no nouns, before a bare noun: "send pictures".
    '> (do |please )?(add|bring|forward|include|lend|publish|send|show|spare) (?!(my|our) thanks|zz )[a-z]+',
    '> (consider \\S+ing|be (an?|brutal|frank|honest|in touch|kind enough|my|on|our|so|sure|the|there)|say (hi|how|if|no|one|something|the|when|where|whether|which|yes|you)|ask (for my|for our|me|us|your)|keep (an eye out|in touch|me|us)|stay (in touch|tuned)|wish me|pray for|bear with|think (about|it|of (me|us) (for|if|when))|rsvp|spread the|guess (how|how many|which)|subscribe|donate|reply|register|retweet|sign up|follow back|connect)',
    '> do (?!not |you |your |i |we |they |the |people |any |my |these |those |it |as |what |so |all )[a-z]+',
    '> do not <adv>(keep|leave|make) (me|us)',
    '(convey|give|pass on|remember|send) (me|(my|our) <gap>(best|compliments|greetings|love|regards)) to (all|everybody|everyone|the|your)|> say (hello|hi) (from (me|us) )?to (her|him|the|them|your)',
    'let us not (be strangers|drift|leave it|lose)',
    '(also|and|but|do|just|or|please|so|then|to) <adv>(write back|get in touch|get back to me|tell me (about|honestly|how|if|what|where|whether|yes|your)|give me (a|your)|send (me|us) (an?|your)|drop me a|come and (say|see|visit)|hit reply|reply to (me|this)|check (it )?out (my|our|the)|share (it|this) with your|link to (my|our|us)|answer me|answer this|pass my name|put me in touch)',
    '(be|feel) <adv>free to',
    'do not (hesitate|be shy|be a stranger|forget to|miss (it|my|our|this))',
  ],
  exempt: [
    'tell (everyone|no one|nobody)',
    '> call (it|me|that|this) <gap>(,|but|if you|END|what you)',
    '> (call|consider|count|file|put|read|regard|see|take|think|treat) (of )?(all this|it|me|that|these|this) <adv>(another way|as|down|for what|from|how you|in the|this way|under)( [^,;:]{1,60})?',
    '> (tell me about it|come to think|trust me|believe me|go on|get well|mark my words|make no mistake|mind you|suffice|look at (that|you)|add to (that|this)|put (differently|plainly|simply)|talk about (an?)|wait (till|until) (i|my|they|we)|say what (they|you)|go (easy|gently|safely|well)|leave it to you|come (autumn|hell|rain|spring|summer|what|winter)|name (another|any|me|one)|work like|have (an?) <gap>(autumn|birthday|break|christmas|day|easter|evening|holiday|journey|night|one|rest|spring|summer|time|trip|week|weekend|winter|year)|get some (rest|sleep)|do not <adv>(change|ever|let|stop|worry)|never <adv>\\S+|see you (around|in the|on the page|there)|take (all the time|care|comfort|courage|heart|pride|your time)|set in|stop me|(give|send) (my|our) thanks|make yourself)( [^,;:]{1,60})?',
    '> (come|hear|listen|look|say|see|wait) ,',
    '> do <adv>(take (good )?care|keep (?!me|us)\\S+|stay|enjoy|have a|forgive|rest|look after|go on|carry on|continue|excuse)( [^,;:]{1,60})?',
  ],
};

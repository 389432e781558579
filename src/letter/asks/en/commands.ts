import type { Family } from '../family.ts';

/** Verbs a letter can order the reader about with. Wishes (keep, stay, enjoy, rest, sleep, take care) are not among them. */
const ACT =
  '(?:accept|acknowledge|act|add|address|adopt|advise|allow|announce|answer|apply|approve|arrange|assign|attend|begin|book|borrow|bring|browse|buy|call|cast|change|chat|check|choose|circulate|cite|click|collect|come|comment|compare|complete|confirm|connect|contact|contribute|copy|correct|cover|create|credit|critique|cut|deliver|describe|design|direct|discuss|distribute|dm|do|donate|download|draw|drop|edit|email|end|endorse|enlighten|enrol|enroll|enter|examine|expand|explain|explore|fax|fill|film|find|finish|fit|fix|fly|follow|forward|fund|get|give|glance|go|grab|grant|guide|hand|have|hear|help|hire|hit|hold|host|hurry|humou?r|include|indicate|indulge|inform|inspect|install|interview|introduce|invest|invite|join|judge|jump|jot|lead|leave|lend|lift|link|list|listen|look|mail|make|mark|meet|mention|mentor|message|move|name|nominate|note|notify|offer|open|order|organi[sz]e|paint|pass|pay|permit|phone|pick|ping|place|plan|point|pop|post|preorder|print|proofread|propose|provide|publish|pull|purchase|put|quote|rate|react|read|recommend|reconsider|record|refer|register|release|remember|remind|remove|repeat|reply|report|repost|request|rescue|reserve|respond|retweet|return|review|revise|ring|rsvp|save|scan|schedule|scribble|scroll|see|select|sell|send|set|settle|shake|share|shoot|show|sign|sing|sit|skim|solve|spare|speak|spend|sponsor|spread|start|state|step|stop|stream|submit|subscribe|suggest|supply|support|surprise|swap|swing|talk|take|teach|tell|test|text|trade|translate|treat|try|tune|turn|unblock|update|upload|use|verify|visit|volunteer|vote|wait|wake|walk|warn|watch|weigh|whisper|work|write|reach|consider|sort|point|spill)';

/** What follows a verb that is an order; nouns ("books like yours") are followed by other words. */
const ORDERED =
  '(?:me|us|my|our|it|this|these|them|him|her|the|a|an|another|your|to|up|out|in|on|at|by|for|with|over|back|around|round|down|along|across|one|two|three|five|some|any|more|something|someone|somebody|half|about|into|from|through|soon|today|now|if|when|whenever|whether|because|and|or|what|how|where|why|which|honestly|under|off|away|below|here|part|ahead|until|mine|\\d+|END|,)';

/** Orders, with and without please: what a sentence says when its first word is a verb for the reader. */
export const commands: Family = {
  id: 'command',
  strength: 'hard',
  reason: 'letterAsksCommand',
  patterns: [
    `> (?:do |always |never forget to |go ahead and |go and |come and |just |please )?${ACT} ${ORDERED}`,
    // Verbs that are no nouns, before a bare noun: "send pictures".
    '> (?:please |do )?(?:send|bring|lend|include|forward|publish|add|spare|show) (?!(?:my|our) thanks|zz )[a-z]+',
    '> (?:please |do )?(?:post|share|print|write|read|record|paint|draw|film) (?:(?!of |in |is |are |was )[a-z]+ )?(?:pictures?|photos?|updates?|news|details|instructions|stories|chapters|pages|sequels?|more|recipes?)',
    '> (?:consider \\S+ing|be (?:a|an|my|our|the|honest|frank|brutal|sure|so|kind enough|in touch|there|on)|say (?:you|yes|hi|the|something|when|whether|if|one|no|which|how|where)|ask (?:me|your|for my|for our|us)|keep (?:me|us|in touch|an eye out)|stay (?:in touch|tuned)|wish me|pray for|bear with|think (?:about|it|of (?:me|us) (?:if|when|for))|rsvp|spread the|guess (?:how|how many|which)|subscribe|donate|reply|register|retweet|sign up|follow back|connect)',
    '> do (?!not |you |your |i |we |they |the |people |any |my |these |those |it |as |what |so |all )[a-z]+',
    '> do not (?:<adv>)(?:leave|keep|make) (?:me|us)',
    '(?:send|give|pass on|convey|remember) (?:me|(?:my|our) (?:<gap>)(?:love|regards|best|greetings|compliments)) to (?:your|the|everyone|everybody|all)|> say (?:hello|hi) (?:from (?:me|us) )?to (?:him|her|them|your|the)',
    'let us not (?:lose|be strangers|leave it|drift)',
    'let (?:me|us) (?:<adv>)know',
    '(?:and|or|but|so|then|also|please|just|do|to) (?:<adv>)(?:write back|get in touch|get back to me|tell me (?:what|how|if|whether|honestly|where|yes|your|about)|give me (?:a|your)|send (?:me|us) (?:a|your|an)|drop me a|come and (?:see|visit|say)|hit reply|reply to (?:me|this)|check (?:it )?out (?:my|our|the)|share (?:it|this) with your|link to (?:my|our|us)|answer me|answer this|pass my name|put me in touch)',
    '(?:feel|be) (?:<adv>)free to',
    'do not (?:hesitate|be shy|be a stranger|forget to|miss (?:it|this|our|my))',
    '(?:write|email|mail|reply|respond|talk|come|visit) (?:back )?(?:soon|any ?time|whenever)',
    '(?:say|promise|tell me|agree|swear) (?:that )?you (?:<adv>)will',
  ],
  exempt: [
    '> do (?:<adv>)(?:take (?:good )?care|keep (?!me|us)\\S+|stay|enjoy|have a|know|forgive|accept|rest|look after|go on|carry on|continue|excuse|be well)(?: [^,;:]{1,60})?',
    'tell (?:no one|nobody|everyone)',
    '> call (?:me|it|this|that) (?:<gap>)(?:,|but|if you|END|what you)',
    '> (?:think|take|treat|file|call|see|regard|read|count|consider|put) (?:of )?(?:it|this|me|that|these|all this) (?:<adv>)(?:as|down|under|for what|from|in the|how you|this way|another way)(?: [^,;:]{1,60})?',
    '> (?:take|read|hear|see) (?:the|your|that|this|a|an|his|her) (?:<gap>)(?:piece|essay|chapter|post|line|one|story|page|passage|paragraph|poem|photo|bit|part|scene|ending)(?: [^;:]{1,80})?',
    '> (?:tell me about it|come to think|trust me|believe me|go on|get well|mark my words|make no mistake|mind you|suffice|look at (?:you|that)|add to (?:that|this)|put (?:simply|differently|plainly)|talk about (?:a|an)|wait (?:until|till) (?:i|my|they|we)|say what (?:you|they)|go (?:well|gently|easy|safely)|leave it to you|come (?:rain|spring|summer|autumn|winter|hell|what)|name (?:one|any|another|me)|work like|have (?:a|an) (?:<gap>)(?:week|weekend|day|summer|winter|autumn|spring|christmas|holiday|time|trip|year|rest|break|journey|evening|night|easter|birthday|one)|get some (?:rest|sleep)|do not (?:<adv>)(?:stop|let|change|worry|ever)|never (?:<adv>)\\S+|see you (?:on the page|in the|there|around)|take (?:heart|care|pride|comfort|courage|your time|all the time)|set in|stop me|(?:send|give) (?:my|our) thanks|make yourself)(?: [^,;:]{1,60})?',
    '> show me (?:a|an|the|any|one)(?: [^;]{1,80})? and i',
    '> (?:read|follow|visit|buy|support|share|use|watch|open|quote|print|save|post|listen to|love) your(?: [^;:]{1,80})?',
    '> (?:read|cut|put|set|hit|let|come|shed|cast) (?:it|this|that|them|the \\S+) (?:<adv>)(?:twice|aloud|in|on|again|three|with|every|out loud|last|this (?:morning|week)|yesterday|through)(?: [^;:]{1,80})?',
  ],
};

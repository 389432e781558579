import type { Family } from '../family.ts';
import { commands } from './commands.ts';
import { rhetorical } from './rhetorical.ts';

/** Requests: who is meant to act is the reader. */
export const requests: readonly Family[] = [
  {
    id: 'can-you',
    strength: 'hard',
    reason: 'letterAsksCanYou',
    patterns: [
      '(?:can|could|would|will|might|may) (?:not )?(?:<adv>)(?:you|one of you|both of you|someone on your|your (?:team|editor|publisher|agent))',
    ],
    exempt: [
      '(?:never|not once|nor|neither|so|as|rarely|seldom|hardly|only \\S+|where|how) (?:can|could|would|will|might|may) you (?:have|be|not|know|possibly)',
      '(?:can|could|would|will) you (?:believe|imagine|look at that|ever be)',
      '(?:can|could|do|did) you (?:<adv>)(?:know|reali[sz]e|see|imagine|guess|believe)(?: (?:that|it|this))? (?:how|what (?:that|it|this|a))(?! (?:i|to|we|one|the|you) )',
      '(?:never|nor|neither|rarely|seldom) (?:can|could|would|will|do|did) you',
    ],
  },
  {
    id: 'may-i',
    strength: 'hard',
    reason: 'letterAsksMayI',
    patterns: [
      '(?:> |, |and |or |but |when |where |how |whether )(?:can|could|may|might|shall) (?:i|we|my \\S+|our \\S+) (?:<adv>)(?:ask|send|share|quote|use|reprint|translate|swap|borrow|visit|meet|call|phone|come|have|get|buy|book|hire|invite|interview|interest|trouble|bother|tempt|persuade|show|offer|pick|talk|chat|speak|say hello|join|see|read|request|suggest|propose|know|find|write|expect|count|link|record|publish|drop|bring|take|grab|set|schedule|work|help|be|order|subscribe|sign|follow|learn|hear|reach|contact|mention)',
      'should (?:i|we) (?:<adv>)(?:start|begin|read|use|buy|send|call|come|meet|write|try|go|bring|choose|pick|post)(?: [^?]{1,140})? \\?',
      'permit me to ask',
      '(?:like|love|need|want|seek|seeking|request|requesting|beg|ask|asking|ask for|asking for|appreciate|in need of|require|hope for) (?:<adv>)(?:for )?(?:your |the )?(?:<gap>)(?:permission|leave|consent|blessing|approval|licen[cs]e|clearance|go-ahead|rights) (?:to|for|before|so)',
      '(?:allow|let) (?:me|us) (?:to )?(?:ask|invite|request|interview|pick|send|know|buy|take|come|host|feature|introduce you|propose|pitch|offer|have)',
      'would it be (?:<adv>)(?:at all |by any chance |in any way |somehow )?(?:possible|conceivable|thinkable|doable|okay|ok|all right|alright|too|fine|a problem|rude|acceptable|an imposition|presumptuous|feasible|cheeky|asking|<good>)',
      'is it (?:<adv>)(?:at all |by any chance |in any way |somehow )?(?:possible|okay|ok|all right|alright|too late|too much)(?: for me| if i| if we| for us)? (?:to|for|if|that)',
      '(?:would|do) you (?:<adv>)(?:mind|object)',
    ],
    exempt: [
      'how (?:can|could) (?:i|we) (?:ever|possibly|not)',
      '(?:may|can|could) i (?:<adv>)(?:say|add)',
      '(?:can|could|may|might) (?:i|we) (?:<adv>)(?:be (?:so|more|any)|have(?! (?:a|an|your|one|the|some|permission|just) ))',
    ],
  },
  {
    id: 'please',
    strength: 'hard',
    reason: 'letterAsksPlease',
    patterns: ['please', '> kindly', '<goon>'],
    exempt: [
      '(?:to|as you|aim to|we|they|yes|i|would|will|can|that|does|who) please',
      'please zz',
      '(?:says?|said|saying|word) please|(?:told|begged|shushed) (?:(?!you )[^ ,;:?!]+ ){1,8}, (?:> )?please',
      'please (?:god|everyone|everybody|anyone|the|both|me most|you most)',
    ],
  },
  {
    id: 'if-you-could',
    strength: 'hard',
    reason: 'letterAsksIfYouCould',
    patterns: [
      '(?:if|whether) (?:<adv>)(?:you|your (?:team|editor|publisher)) (?:<adv>)(?:could|can|would(?! have)|might|will|were to|are (?:able|willing|free|available|open|interested|up|game|around|accepting|taking|hiring|looking|still|planning)|were (?:able|willing|open|interested|free)|agreed?|replied|wrote back|answered|responded|accepted|considered|shared|mentioned|gave|sent|took|came|know (?:of|someone|somebody|anyone|anybody|any|a|where)|have (?:<time>|any|a|the|room|ever|some|thoughts)|get (?:<time>|back)|find <time>|had (?:<time>|any|room|a)|found <time>|do not mind|did not mind|take on|ever take|still|accept|offer|plan|allow|let|consider|choose|decide)',
      '(?:if|when|whenever|as soon as) you (?:<adv>)(?:get|have|find|can find|could find|can spare|could spare) (?:<adv>)<time>',
      'if (?:<time>|your (?:time|schedule|calendar|diary)) (?:allows?|permits?)',
      'if it (?:is|were|would|was) not (?:be )?(?:too (?:much|great|bold|big)|a |any )',
      '(?:whenever|when|if) (?:it )?(?:suits|is convenient|possible|convenient)(?: you)?',
    ],
    exempt: [
      'if you (?:could|can|would|had) (?:only )?(?:see|have seen|hear|have heard|have told|know|have known|believe|imagine)',
      'ask(?:ed|s)? (?:me |us |him |her |them |myself )?(?:if|whether) you',
    ],
  },
  commands,
  {
    id: 'you-should',
    strength: 'hard',
    reason: 'letterAsksYouShould',
    patterns: [
      'you (?:<adv>)(?:should|ought to|must|have to|need to|had better|have got to|might want to|may want to|may wish to|might wish to) (?:<adv>)(?:come|visit|read|see|try|watch|listen|look|check|write|do|make|turn|sell|publish|open|start|run|teach|host|have|get|meet|talk|speak|cover|consider|join|add|put|bring|send|share|tell|let|think about|interview|record|follow|apply|quit|move|hire|give|hear|buy|invite|use|include|stop|post)',
      'you (?:<adv>)(?:could|can|may|might) (?:<adv>)(?:send|reach|email|call|contact|write (?:to )?(?:me|us|back|a|about)|reply|text|ring|share|recommend|mention|suggest|point me|tell me|help me|teach me|show me|give me|do me|spare|find (?:me|my|our|it at|more|us)|read (?:my|more|it at|the)|see (?:my|our|more|the)|watch (?:my|our|it)|listen to (?:my|our|it)|get (?:it|a copy|tickets)|order|buy|follow|download|sign|register|visit (?:my|our|us)|join|come|consider|add (?:me|my|us|a)|put (?:me|in|a)|always (?:write|call|email|reach|reply)|keep me|drop me|let me|introduce me|feature|review|link|include|quote|use my)',
      'you owe (?:me|us|your)(?! (?:no|nothing|neither) )',
      '(?:we|i) (?:need|want|demand|require|deserve) (?:more|a sequel|another|part two|volume|your (?:help|voice|support|vote))',
      '(?:counting|count|rely|relying|depend|depending) on you(?:r \\S+)?',
      'trust (?:that )?you will',
    ],
    exempt: [
      '(?:what|how|why|where|all|everything|anything|nobody|only|that|the things|things|as|before|until) you (?:<adv>)(?:could|can|should|would|might|must|have to|need to|may)(?: [^,;:]{1,35})?',
      'you (?:must|have to|should|need to|ought to) (?:<adv>)(?:have(?! (?:a|my|me|us|one|another) )|get(?! (?:a|in|my|some) )|hear(?! (?:my|our|this) )|be|know|feel|see(?! (?:my|our|this|the) )|read(?! (?:my|our|this) )|do not)(?: [^,;:]{1,42})?',
      '(?:need|want|deserve) more (?:people|writers|voices|readers|kindness|like|of (?:this|that|these|your|you))(?: [^,;:]{1,60})?',
      'you could (?:have|hear|see|feel|tell|smell)(?: [^,;:]{1,42})?',
    ],
  },
  {
    id: 'question',
    strength: 'hard',
    reason: 'letterAsksQuestion',
    patterns: [
      '\\?',
      // Asked without a mark.
      '> (?:what is your|where (?:do|did|can) (?:you|i)|when (?:is|does|do|will|are) (?:your|the next|you)|which \\S+ (?:do|did|are|were) you|how do i|any idea (?:where|what|how|who|when|which))',
      '(?:i|we|>) (?:<adv>)(?:want|need|have|would (?:<adv>)(?:love|like)|am dying|dying) to (?:<adv>)know (?:END|,|;|\\)|please)',
    ],
    exempt: rhetorical,
  },
];

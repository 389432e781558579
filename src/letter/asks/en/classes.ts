/** Word classes of English. A pattern matches whole words; a class that ends in a space may stand for no word at all. */
export const classes = {
  adv: '((so|ever|still|always|only|maybe|perhaps|please|even|much|most|more|very|too|again|now|all|both|[a-z]+ly) ){0,4}',
  gap: '([^ ,;:?!]+ ){0,4}',
  works:
    '(columns?|comic|crossword|drawings?|episodes?|essays?|features?|films?|interviews?|letters?|lists?|maps?|newsletters?|podcast|posts?|programme|puzzles?|quiz|quizzes|recipes?|section|series|strip|videos?)',
  // "Please keep making these films": work of a kind, asked for; "please keep writing" is a wish.
  goon: '((and |do |please ){0,2}(carry on|continue|go on|keep)( on)?|(do not |never )<adv>(give up|quit|stop)) (with (the|these|this|those|your)|(?!being )[a-z]{2,12}ing <gap>?(these|those|about (the|your)|(the|your) (\\S+ )?<works>))',
  sequel:
    '(next|second|third) (instal\\S+|season|series|volume|part|chapter)|(second|third) (book|film)|sequel|follow-up',
  // Hopes for more of it, said as a wish for them.
  more: '(the two of you|you) <adv>(will )?<adv>(carry on|continue|go on|keep) <adv>(to )?(doing|draw|drawing|film|filming|make|making|post|posting|publish|publishing|recording|sharing|write|writing)|(they|it|he|she|(the|your) (\\S+ )?<works>( (?!never )[^ ,;:?!]+){0,4}) (will )?(soon )?(returns?|comes? back|be back|resumes?)',
  rest: '((?!you |your |yours )[^ ?;:]+ ){0,30}',
  good: 'great|wonderful|lovely|amazing|fantastic|good|nice|fun|awesome|brilliant|incredible|helpful|useful|kind|marvell?ous|ideal|cool|interesting|terrific|fabulous|splendid|grand|super|perfect|stupendous|delightful|neat|swell|an honou?r|a pleasure|a dream|a joy|a delight|a treat|a privilege|a thrill|a gift|a great \\S+|a huge \\S+|a big \\S+|a real \\S+|such a \\S+|such \\S+|the \\S+ of my life',
  time: '(a |an |the |any |some |enough |another |one |two |five |ten |fifteen |twenty |thirty |\\d+ )?(few |free |little |odd |quick |quiet |spare )?(afternoon|bandwidth|capacity|chance|energy|half hour|hours?|inclination|mins?|minutes?|moments?|opportunity|seconds?|secs?|time)',
  help: '(address|advice|answer|approval|assistance|attention|autograph|blessing|blurb|collaboration|comments?|company|consent|contribution|cooperation|critique|donation|email|endorsement|expertise|eyes?|feedback|guidance|help|input|insights?|involvement|mentorship|number|opinion|participation|permission|perspective|presence|reaction|recommendations?|reply|response|signature|suggestions?|support|take|thoughts?|time|tips|verdict|views?|vote|wisdom)',
  gift: '(advice|answer|autograph|blurb|call|card|chat|comments?|contribution|donations?|email|encouragement|feedback|foreword|guidance|help|hints?|input|intro|introduction|introductory note|line|link|mention|message|minutes|note|opinion|photo|pointers?|postcard|quote|recommendation|reply|response|retweet|review|share|shout|shout out|shoutout|signature|signed copy|suggestions?|support|testimonial|thoughts|tips?|visit|word)',
  // Whatever one would love to do with the reader; not what one does by oneself.
  joint:
    '(?!(add|apologi[sz]e|be|believe|build|call|congratulate|do (better|more)|express|find|go|have (been|had|known|met|read|said|seen|written)|imagine|keep (?!in)|know|learn (how|to)|live|make|own|plant|put|read|repay|remain|say|see (it|more|that|the)|stay (?!in)|stop|tell|thank|think|try|understand|wish|write (as|like|mine|one)) )[a-z]+',
  learn: '(ask|discover|find out|hear|hear about|know|know more|learn|read|see|understand)',
  grateful:
    '(grateful|thankful|honou?red|obliged|indebted|thrilled|delighted|over the moon|ecstatic|happy|glad|pleased|chuffed|appreciative|overjoyed|elated|beyond \\S+|tickled pink|tickled|stoked|in your debt|forever in your debt|flattered|touched|moved)',
} as const;

/**
 * The table of page furniture. Each pattern is tried on one block, its white space made single spaces; all are linear:
 * anchored, without nested repetition over the same characters. `example` and `counter` are their tests.
 */

export interface FurnitureRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly reason: string;
  readonly example: readonly string[];
  /** Lines that must not match: prose which opens alike. */
  readonly counter: readonly string[];
  /** Holds for whole narrative sentences as well: captions and notes about cookies. */
  readonly sentences?: true;
}

const NETWORK =
  'facebook|twitter|instagram|whats\\s?app|telegram|youtube|linked\\s?in|pinterest|reddit|tiktok|tumblr|flipboard|messenger|mastodon|bluesky|threads|google news|viber|vk|x';

const SHARE = `share|tweet|email|e-mail|print|pin|pin it|save|copy|copy link|bookmark|${NETWORK}`;

const SHARE_FILLER =
  'send|on|via|by|with|to|this|the|article|story|post|page|link|news|it|and|or|more|your|friends|a|in|\\d{1,6}';

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';

const WEEKDAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun';

const CLOCK =
  'ago|today|yesterday|am|pm|a\\.m\\.?|p\\.m\\.?|gmt|utc|bst|cet|cest|est|edt|et|pst|pdt|msk|ist|hours?|hrs?|mins?|minutes?|days?|weeks?|read';

const TIME_FILLER =
  'first|last|originally|published|updated|posted|modified|created|filed|on|at|in|an?|just|now|date|time|local|estimated|reading|of|months?|years?|seconds?|\\d{1,4}(?:st|nd|rd|th|h|m)?|\\d{1,4}[.:/-]\\d{1,2}(?:[.:/-]\\d{1,4})?(?:am|pm)?|\\d{4}-\\d\\d-\\d\\dt[\\d:.]{4,12}(?:z|[+-]\\d\\d:?\\d\\d)?';

const AGENCY =
  'reuters|ap|associated press|afp|agence france-presse|getty|getty images|epa|epa-efe|shutterstock|alamy|anadolu|xinhua|tass|sputnik|pa|pa media|pa wire|dpa|zuma|unsplash|istock|bloomberg|nurphoto|flickr|wikimedia commons|pool|handout|file';

const NAME = "\\p{Lu}[\\p{L}.'’-]*";

const BYLINE_FILLER =
  'and|in|for|of|at|the|de|la|le|van|von|der|den|bin|ibn|al|el|da|dos|di|with|staff|special|political|diplomatic|foreign|chief|senior|world|news|correspondent|editor|reporter|writer|agencies|desk|reporting|writing|editing|edited|&';

/** A line of words from two lists, with separators between them, at least one word from the first. */
function lineOf(telling: string, filler: string, separator: string): RegExp {
  const some = `(?=(?:.{0,200}${separator})?(?:${telling})(?:${separator}|$))`;
  const word = `(?:${telling}|${filler})`;
  return new RegExp(`^${some}${separator}*${word}(?:${separator}+${word})*${separator}*$`, 'iu');
}

export const FURNITURE: readonly FurnitureRule[] = [
  {
    id: 'share-bar',
    pattern: lineOf(SHARE, SHARE_FILLER, '[\\s,|/•·:()+-]'),
    reason: 'A row of buttons for passing the page on.',
    example: [
      'Share on Facebook',
      'Tweet',
      'Facebook Twitter WhatsApp Email',
      'Share this article',
      'Share 214 | Print',
    ],
    counter: ['Share prices fell on Monday.', 'Facebook removed the page.', 'This article'],
  },
  {
    id: 'follow',
    pattern: new RegExp(
      `^(?:follow|like|find|join|add|watch|subscribe to) (?:us|me|our|@).{0,60}\\b(?:${NETWORK})\\b.{0,30}$`,
      'iu',
    ),
    reason: 'An invitation to follow the publisher elsewhere.',
    example: ['Follow us on Twitter', 'Join our Telegram channel for breaking news', 'Like us on Facebook!'],
    counter: ['Join us on the quay, the harbour master told the crews, and bring your nets.'],
  },
  {
    id: 'cookie-note',
    pattern:
      /^(?:we (?:and our partners )?use cookies (?:to|and|on|for)\b|(?:this|our) (?:web)?site uses cookies\b|by (?:continuing|using|clicking).{0,80}\bcookies\b|(?:accept|reject|allow|manage) (?:all|cookies|preferences|settings)\b).{0,400}$/iu,
    reason: 'A note asking leave to store cookies.',
    example: [
      'We use cookies to improve your experience. By browsing on you agree to our policy.',
      'This website uses cookies.',
      'Accept all cookies',
    ],
    counter: ['We use cookies as bait, the warden explained.', 'Accept the deal, the envoy urged both sides.'],
    sentences: true,
  },
  {
    id: 'support',
    pattern:
      /^(?:(?:please |help )?support (?:us|our (?:work|journalism|reporting|mission|newsroom)|(?:independent|quality|local) (?:news|journalism|media|reporting))\b|donate(?: now| today| here| to us)?\W{0,2}$|make a (?:donation|contribution)\b|become a (?:member|supporter|patron|subscriber)\b|buy us a coffee\b).{0,160}$/iu,
    reason: 'A plea for money.',
    example: ['Support us', 'Donate now', 'Support independent journalism from 2 euros a month'],
    counter: [
      'Support us or leave, the mayor told the council.',
      'Support for the treaty is growing.',
      'Donate blood, hospitals urge',
    ],
  },
  {
    id: 'subscribe',
    pattern:
      /^(?:(?:click here to )?(?:(?:subscribe|sign up)(?:\W{0,2}$| (?:to|for|now|today|here|free|with)\b)|register (?:now|here|free|for free|to (?:read|comment|continue))\b)|get (?:the|our|your) .{0,60}\b(?:inbox|newsletter|briefing|alerts)\b|already (?:a |an )?(?:subscriber|member|subscribed|registered)\b|(?:our|the|daily|weekly|morning|evening|free) (?:\w{1,20} )?newsletter\b|newsletters?$|this (?:article|story|content) is (?:for|reserved for|only for|available to) (?:subscribers|members)|(?:you have|you've) .{0,40}\bfree articles?\b|enter your e-?mail\b|your e-?mail address\b|to (?:continue|keep) reading\b|(?:subscribe|log in|sign in) to (?:continue|keep|read)).{0,200}$/iu,
    reason: 'A newsletter or subscription box.',
    example: [
      'Subscribe to our newsletter',
      'Sign up for the morning briefing',
      'Get the best stories in your inbox every day.',
      'Already a subscriber? Log in',
      'To continue reading this article, please subscribe.',
    ],
    counter: [
      'Register to vote by Friday, officials urge',
      'Subscribers had to wait, the company said.',
      'The newsletter that he founded was closed.',
    ],
  },
  {
    id: 'read-more',
    pattern:
      /^(?:(?:read|see|watch|listen|hear) (?:more|also|next|too)\b.{0,160}|(?:also|further) (?:read|reading)\b.{0,160}|(?:watch|listen|related|recommended|in pictures|in photos|don['’]t miss|more|more stories)\s?[:|»].{0,160}|(?:more|continue reading|keep reading|load more|show more|view all|see all)(?: (?:on|from|in|about) .{0,60})?)$/iu,
    reason: 'A pointer to another article.',
    example: [
      'Read more: How the dam was built',
      'READ ALSO Floods in the north',
      'More on this story',
      'Watch: the moment the bridge fell',
    ],
    counter: ['Read more than once, the letter still puzzled the court, which was silent.', 'More rain is expected.'],
  },
  {
    id: 'related',
    pattern:
      /^(?:(?:related|recommended|similar|popular|latest|other|more|top|featured|trending|editor['’]?s['’]?) (?:articles?|stor(?:y|ies)|posts?|news|topics?|links?|content|reading|coverage|videos?|picks?|headlines|from .{1,40}|for you)|you (?:may|might) (?:also )?(?:like|be interested in|enjoy).{0,20}|most (?:read|popular|viewed|shared|commented)|trending(?: now)?|what to read next|read next|up next|next (?:article|story|post)\b.{0,80}|previous (?:article|story|post)\b.{0,80}|related|recommended|elsewhere on the web|from around the web|(?:in this|on this) (?:article|page|section)|table of contents|contents)\s?[:»]?$/iu,
    reason: 'The heading of a list of other articles.',
    example: [
      'Related articles',
      'You may also like',
      'Most read',
      'More from Business',
      'Next article: Harbour reopens',
    ],
    counter: ['Related talks began in spring.', 'Latest talks fail'],
  },
  {
    id: 'advertisement',
    pattern:
      /^(?:[-–—\s]*(?:advertisements?|ads?|advert|advertising|sponsored(?: content| by .{1,40})?|promoted(?: content)?|paid (?:content|post|partnership))[-–—:\s]*|(?:the )?(?:story|article|text|content) continues (?:below|after).{0,60}|scroll (?:down )?to continue.{0,40}|skip (?:ad|advert|advertisement))$/iu,
    reason: 'The label of an advertisement.',
    example: ['Advertisement', '— ADVERTISEMENT —', 'Article continues after advertisement', 'Sponsored content'],
    counter: ['Advertisements for the post appeared in May.', 'Ad hoc talks'],
  },
  {
    id: 'photo-credit',
    pattern: new RegExp(
      `^[[(]?(?:(?:file |cover |main |lead )?(?:photo(?:graph)?|image|picture|video|graphic|map|illustration|credit)s?(?: (?:credit|source|caption|by|courtesy of|courtesy))?s?(?:\\s?[:©|/]|(?<=source|caption|credit),|(?<=source|caption|courtesy of) ).{1,260}|(?:caption|copyright holder)\\s?:.{1,260}|(?:ap|afp|epa) photo\\b.{0,80}|(?:${AGENCY})(?:\\s?[/|]\\s?.{1,60}| via .{1,40})?|[\\p{L}.'’ -]{2,60}\\s?[/|]\\s?(?:${AGENCY})(?: .{1,40})?)[\\])]?\\.?$`,
      'iu',
    ),
    reason: 'Who made a picture, or the caption under it.',
    example: [
      'Photo: Ann Lee/Reuters',
      '(AP Photo/Ann Lee)',
      'Getty Images',
      'Image source, Getty Images',
      'Image: The quay after the storm',
      'Ann Lee/AFP',
      'REUTERS/Ann Lee',
      'Picture caption The quay after the storm',
    ],
    counter: [
      'Photographs of the quay were shown in court.',
      'Image matters, the party chief said.',
      'Reuters reported the deal.',
      'AP, however, stood by its report.',
      'Video of the raid caused anger',
    ],
    sentences: true,
  },
  {
    id: 'photographer',
    pattern: new RegExp(
      `^[[(]?(?:Photo(?:graph)?|PHOTO|Image|Picture|Illustration|Graphic)s? (?:by|BY) ${NAME}(?: (?:${NAME}|and|on|for|via|of|/)){0,8}[\\])]?$`,
      'u',
    ),
    reason: 'Who made a picture.',
    example: ['Photo by Ann Lee on Unsplash', 'Photographs by Ann Lee and Bo Chan'],
    counter: ['Photos by Belmar residents show the damage.', 'Photos by night were rare'],
  },
  {
    id: 'caption',
    pattern: new RegExp(
      `^.{10,400}(?:[([](?:(?:ap|afp|epa|file) photo|(?:photo|image|picture|credit|file)s?(?: by|:)|reuters ?/|afp ?/|[^)\\]/]{2,40}/ ?(?:${AGENCY}))[^)\\]]{0,60}[)\\]]|\\b(?:photo(?:graph)?|image|picture|credit)s?: ?[^.]{2,60}|\\bREUTERS/[^.]{2,40}|© ?[^.]{2,50})\\.?$`,
      'iu',
    ),
    reason: 'A sentence under a picture, told by the credit at its end.',
    example: [
      'Fishermen mend their nets on the quay on Monday. (AP Photo/Ann Lee)',
      'The flooded market in spring. Photo: Ann Lee/Reuters',
      'Workers clear the road. [Ann Lee/AFP]',
      'A view of the port. REUTERS/Ann Lee',
    ],
    counter: [
      'He showed the court a photo: the quay was empty. Nobody had seen him leave.',
      'The strike has ended (Reuters).',
    ],
    sentences: true,
  },
  {
    id: 'copyright',
    pattern:
      /^(?:(?:©|\(c\)|copyright)[\s©]{0,3}(?:\(c\) )?(?:by )?.{0,40}\b\d{4}\b.{0,160}|.{0,120}\ball rights reserved\b.{0,120}|(?:©|\(c\)) ?.{1,80})$/iu,
    reason: 'A copyright line.',
    example: ['© 2024 Belmar Gazette', 'Copyright 2023 Northern Press. All rights reserved.', 'All rights reserved.'],
    counter: ['Copyright law is changing, the court found.'],
    sentences: true,
  },
  {
    id: 'byline',
    pattern: new RegExp(
      `^(?:[Bb]y|BY|(?:Reporting|Writing|Editing|Edited|Written|Translated|Compiled|Produced|Additional reporting|Reported) by|Author:|Reporters?:|Editors?:|Text:|Words:|Written By)(?:[,;|]? (?:${NAME}|${BYLINE_FILLER}|by))+[.;]?$`,
      'u',
    ),
    reason: 'Who wrote the article.',
    example: [
      'By Ann Lee',
      'BY ANN LEE AND BO CHAN',
      'By Ann Lee in Belmar',
      'Reporting by Ann Lee; editing by Bo Chan',
      'By Ann Lee, political correspondent',
    ],
    counter: ['By Tuesday the water had fallen.', 'By then both sides were tired'],
  },
  {
    id: 'endnote',
    pattern:
      /^(?:.{2,160}\b(?:contributed (?:reporting|to this (?:report|story|article)))\b.{0,60}|(?:a|an earlier) version of this (?:article|story|report)\b.{0,160}|this (?:article|story|report|page) (?:was|has been|is) (?:originally |first |last |also )?(?:published|updated|amended|corrected|edited|translated|republished)\b.{0,200})$/iu,
    reason: 'Who helped, and where the article stood before.',
    example: [
      'Ann Lee contributed to this report from Belmar.',
      'A version of this article appeared in print on page 4.',
      'This article was amended on 3 March 2024.',
    ],
    counter: ['The strike contributed to the delay, the board said.', 'The report was published in March.'],
    sentences: true,
  },
  {
    id: 'role-line',
    pattern: new RegExp(
      `^${NAME}(?: ${NAME}){1,3}(?:,| [-–—|]) ?(?:(?:\\p{L}|[-'’&])+ ){0,4}(?:[Cc]orrespondent|[Rr]eporter|[Ss]taff [Ww]riter|[Ee]ditor|[Cc]olumnist|[Cc]ontributor)$`,
      'u',
    ),
    reason: 'The author with a post at the paper.',
    example: ['Ann Lee, Moscow correspondent', 'Bo Chan | Staff writer'],
    counter: ['Ann Lee, an editor, was elected.', 'Ann Lee resigns as editor'],
  },
  {
    id: 'timestamp',
    pattern: lineOf(
      `(?:${MONTH})\\.?|(?:${WEEKDAY})\\.?|${CLOCK}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d{4}-\\d\\d-\\d\\dt[\\d:.]{4,12}(?:z|[+-]\\d\\d:?\\d\\d)?|\\d{1,2}:\\d\\d(?:am|pm)?`,
      TIME_FILLER,
      '[\\s,|•·:;()–—-]',
    ),
    reason: 'When the page was put up or changed, or how long it takes to read.',
    example: [
      'Published 3 hours ago',
      '5 min read',
      'Sunday, September 15, 2019',
      'Last updated: 12 Mar 2024 at 10:45 GMT',
      '2024-03-12T10:45:00Z',
      '12/03/2024',
    ],
    counter: ['Published in 1925', '2019', 'On Monday the talks resumed.'],
  },
  {
    id: 'source-line',
    pattern: new RegExp(
      `^(?:source: ?.{2,60}|\\p{Lu}[\\p{L}&.'’ -]{1,60}(?:,|\\||–|—| -) ?(?:(?:${WEEKDAY}),? )?(?:\\d{1,2} (?:${MONTH})\\.?,? \\d{4}|(?:${MONTH})\\.? \\d{1,2},? \\d{4}))$`,
      'iu',
    ),
    reason: 'The publisher or place with the day, on a line of its own.',
    example: ['Belmar Gazette, 3 March 2024', 'Source: Belmar News Agency', 'BELMAR, March 3, 2024'],
    counter: ['The two signed it in Belmar on 3 March 2024.', 'The bridge fell, 3 March 2024 being a holiday.'],
  },
  {
    id: 'comments',
    pattern:
      /^(?:(?:\d{1,6} )?comments?(?: \(\d{1,6}\)| are closed\.?| section)?:?|(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply|response).{0,40}|join the (?:conversation|discussion|debate).{0,40}|(?:view|show|read|see|hide|load)(?: all| more)?(?: \d{1,6})? comments?|have your say.{0,40}|log in to (?:comment|reply).{0,40}|what do you think\?.{0,80}|reply|report (?:abuse|comment)|no comments(?: yet)?\.?|be the first to comment.{0,20})$/iu,
    reason: 'A prompt for readers to comment.',
    example: ['Comments', '12 comments', 'Leave a comment', 'Join the conversation', 'Comments are closed.'],
    counter: ['Comments by the minister drew criticism.', 'Reply to the letter'],
  },
  {
    id: 'contact',
    pattern:
      /^(?:(?:press |media )?(?:e-?mail|tel|telephone|phone|mobile|fax|contacts?|enquiries|inquiries|web|website|address)\.?(?: [a-z]{2,12}){0,2}\s?:.{0,160}|(?:for (?:more|further) information|for (?:media|press) (?:enquiries|inquiries)|contact us|write to us|get in touch|email us).{0,160}|(?:e-?mail:? )?\S{1,60}@[\w-]{1,60}\.[\w.-]{2,40}|https?:\/\/\S{1,300}|www\.\S{1,300}|[+(]?\d[\d\s()+-]{7,20})$/iu,
    reason: 'How to reach the publisher.',
    example: [
      'Email: press@example.org',
      'Tel: +44 20 7946 0000',
      'For more information, visit our help page.',
      'https://example.org/story',
      'Press contact: Ann Lee, press@example.org',
    ],
    counter: ['He wrote to press@example.org that the deal was off.', 'Contact between the two sides was lost.'],
  },
  {
    id: 'tags',
    pattern:
      /^(?:(?:tags?|topics?|filed under|posted in|categor(?:y|ies)|keywords?|sections?|labels?)\s?:.{0,200}|#[\p{L}\d_]{1,40}(?:[\s,]+#[\p{L}\d_]{1,40})*)$/iu,
    reason: 'Keywords of the page.',
    example: ['Tags: harbour, strike', 'Filed under: World', '#Belmar #Harbour'],
    counter: ['Topics that both sides avoid were raised.', '#1 in the league'],
  },
  {
    id: 'site-tool',
    pattern:
      /^(?:skip to (?:main )?(?:content|navigation)|(?:back|return|scroll) to (?:the )?(?:top|home|homepage|news)|(?:main )?menu|navigation|toggle (?:navigation|menu|search)|search(?: this site| here)?|log ?in|sign in|my account|print(?: this page| article)?|download (?:pdf|the app|our app).{0,40}|listen to (?:this )?(?:article|story).{0,20}|play (?:video|audio)|loading\W{0,3}|close|home|about us|contact us|privacy(?: policy| notice)?|terms (?:of (?:use|service)|and conditions|& conditions)|cookie (?:policy|settings|preferences)|advertise with us|site ?map|report (?:a )?(?:typo|error|mistake).{0,60}|correction policy|text size|switch to (?:dark|light) mode|breaking news|image gallery|open in app|view (?:in|on) .{1,30}|click here\b.{0,60}|enlarge(?: image)?|hide caption|toggle caption|edit|\[edit\])$/iu,
    reason: 'A control of the site.',
    example: ['Skip to main content', 'Back to top', 'Menu', 'Privacy Policy', 'Listen to this article'],
    counter: ['Search teams found the boat.', 'Close to the border, two villages burned.', 'Menu prices rose.'],
  },
  {
    id: 'ornament',
    pattern: /^(?:[^\p{L}\p{N}]{1,120}|[-–—\s#*]{0,6}(?:30|ends?|fin)[-–—\s#*]{0,6})$/iu,
    reason: 'A rule of signs between parts, or the mark that ends a release.',
    example: ['* * *', '-----', '###', 'ENDS', '-30-'],
    counter: ['End the war, they shouted.', '30 people'],
  },
];

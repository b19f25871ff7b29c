/** Headings that ask: columns of questionnaires, with the number of the question and the question itself. */

const numbers = /^\s*(?:Q(?:uestion)?\s*)?[（(]?\d{1,3}[)）]?\s*[、.．:：)）]\s*(?=\D)|^\s*Q\d{1,3}\s+/iu

/** 8、护照号码（如有）, Q3. Date of birth: without the number of the question. */
export const withoutQuestionNumber = (heading: string): string => heading.replace(numbers, '')

const polite =
  /^(?:what(?:['’]s| is| are| was)|(?:could|can|may) (?:you|we)(?: please)?(?: (?:have|give|tell us|confirm))?|(?:please )?(?:enter|provide|give|state|type|write|fill in|tell us|confirm)|请(?:您|你)?(?:输入|填写|填|选择|提供)(?:一下)?)\s*/iu
const whose = /^(?:(?:your|the|their|his|her)(?=\s)|您的|你的)\s*/iu
const behind =
  /\s+(?:to you|of this person|(?:completing|filling in|who completes) (?:this|the) form)\s*(?=[?？]?\s*$)|(?<=\p{Script=Han})是(?:什么|哪天|多少)?\s*[?？:：]+\s*$/iu
const within = /\b(?:your|their|his|her)\s+(?=\S)/giu

/** "What is your date of birth?", 请输入您的护照号码: what is asked for; the same text where nothing is wrapped so. */
export function withoutAsking(heading: string): string {
  const plain = withoutQuestionNumber(heading).normalize('NFKC').trim()
  const bare = plain.replace(polite, '').replace(whose, '').replace(behind, '').replace(within, '')
  return bare === plain || bare.trim() === '' ? heading : bare.trim()
}

/** Whether the heading asks about somebody named before: "What is their phone number?". */
export const asksOfThem = (heading: string): boolean =>
  /^(?:what|how|please|can|could|may|do|does|is|are)\b.*\b(?:their|his|her|this person['’]?s?)\b/iu.test(
    withoutQuestionNumber(heading).trim(),
  )

/** 监护人1手机, "Parent/Guardian 1 - mobile": the first of two is the one. */
export const withoutFirst = (heading: string): string =>
  heading.replace(
    /^((?:第[一1])?(?:监护人|家长|紧急联系人)|parent\s*\/\s*(?:guardian|carer)|guardian|parent|emergency contact)\s*[-–(（]?\s*(?:[1一①])(?!\d)\s*[)）]?/iu,
    '$1',
  )

/** What a question is about, by the words it has: the first that fits. */
const topics: readonly (readonly [field: string, shape: RegExp])[] = [
  [
    'nameFull',
    /^(?:what['’]?s?(?: is)?|please \w+|enter|give|state)\b.*\b(?:child|son|daughter|student|pupil|learner)(?:['’]?s)?(?: full| legal| first| whole| proper| official| and| last)* names?\b/iu,
  ],
  [
    'guardianRelation',
    /\brelation(?:ship)?\b.*\b(?:to|with)\b.*\b(?:student|child|participant|learner|applicant|pupil)\b/iu,
  ],
  ['accessNeeds', /\baccess(?:ibility)? (?:needs?|requirements?)\b|\breasonable adjustments?\b/iu],
  [
    'roleInGroup',
    /\b(?:staff|teacher) or (?:a )?(?:student|learner)\b|\b(?:student|learner) or (?:a )?(?:staff|teacher)\b/iu,
  ],
  [
    'photoConsent',
    /(?:photo|image|video|拍摄|拍照|照片|肖像|影像).*(?:consent|permission|agree|allow|同意|授权|许可|\b(?:may|can) be (?:used|taken|shared))|(?:consent|permission|agree|allow|同意|授权|许可|\b(?:can|may) (?:we (?:use|take)|be (?:used|taken|shared))\b).*(?:photo|image|video|拍摄|拍照|照片|肖像|影像)/iu,
  ],
  [
    'guardianConsent',
    /\b(?:consent|permission|agree)\b.*\b(?:child|son|daughter)\b.*\b(?:travel|trip|visit|tour|tak(?:e|ing) part|participat\w+|attend\w*|go)\b|同意.*(?:孩子|子女).*(?:参加|参团|赴|出行)/iu,
  ],
  ['emergencyName', /\bwho\b.*\b(?:contact|call|ring|phone|notify)\b.*\bemergenc|紧急情况.*联系谁/iu],
  ['emergencyRelation', /\bhow (?:are|is) (?:they|he|she|this person) related\b/iu],
  ['passportExpiry', /\bpassport\b.*\b(?:expir\w*|run(?:s)? out|valid (?:until|to))\b|护照.*(?:到期|过期)/iu],
  ['passportIssueDate', /\bwhen\b.*\bpassport\b.*\bissued\b/iu],
  ['institution', /\bwhich (?:college|school|university|institution)\b/iu],
  ['major', /\b(?:which|what) (?:course|programme|subject)\b.*\b(?:stud|tak|enrol)/iu],
  ['allergies', /\ballerg|过敏/iu],
  ['medical', /\bmedical (?:condition|need|histor|issue)|\bhealth (?:condition|issue|problem)|病史|疾病|健康状况/iu],
  ['medication', /\bmedications?\b|\bmedicines?\b|用药|服药/iu],
  [
    'diet',
    /\b(?:dietary|special diet|food)\b.*\b(?:requirement|need|restriction|preference)|饮食.*(?:要求|禁忌|习惯|限制)/iu,
  ],
  [
    'preferredName',
    /\bname\b.*\b(?:like|prefer|want|wish)\w*\b.*\b(?:called|known|used)\b|\b(?:like|prefer|want|wish)\w*\b.*\bto be (?:called|known)\b/iu,
  ],
]

const asks =
  /[?？]\s*$|^(?:photo(?:graph)?s?|images?|videos?)\b.*\b(?:may|can) be\b|^(?:does|do|is|are|has|have|will|can|what|which|when|who|how|please|any|i (?:consent|agree|give|confirm|am happy)|是否|有无|若|如|请)\b|^(?:是否|有无|若有|如有|请|学生是否|孩子(?:目前)?(?:是否|有无)|您)/iu
const longest = 240

/** Whether a text asks somebody something, or has them agree to it, however long it is. */
export function isQuestion(text: string): boolean {
  const plain = withoutQuestionNumber(text).normalize('NFKC').trim()
  return text.length <= longest && asks.test(plain)
}

/** The field that a question asks for; null where it is no question, or asks for something else. */
export function fieldAsked(heading: string): string | null {
  const text = withoutQuestionNumber(heading).normalize('NFKC').trim()
  const plain = text.replace(/\s*[(（][^()（）]*[)）]\s*[:：]?$/u, '')
  if (text.length > longest || !(asks.test(plain) || asks.test(text))) return null
  return topics.find(([, shape]) => shape.test(plain))?.[0] ?? null
}

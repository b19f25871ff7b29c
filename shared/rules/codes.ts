/** Codes that institutions, qualifications and programmes are known by. Each takes the code without spaces, upper case. */

const UNIFIED = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const UNIFIED_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Unified social credit code: 18 characters, the last one checks the others modulo 31 (GB 32100-2015). */
export function isUnifiedCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false
  const sum = UNIFIED_WEIGHTS.reduce((total, weight, index) => total + weight * UNIFIED.indexOf(code[index] ?? ''), 0)
  return UNIFIED[(31 - (sum % 31)) % 31] === code[17]
}

/** The shape alone: good enough to tell which code a column holds. */
export function looksLikeUnifiedCode(code: string): boolean {
  return /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)
}

/** 学校标识码: two digits of kind, two of province, six of number (Ministry of Education, 教育部学校（机构）代码). */
export function isSchoolCode(code: string): boolean {
  return /^\d{10}$/.test(code)
}

/** UK provider reference number: eight digits (UKRLP). */
export function isUkprn(code: string): boolean {
  return /^\d{8}$/.test(code)
}

/** Qualification number of the Ofqual register: nnn/nnnn/(digit or X). */
export function isQualificationNumber(code: string): boolean {
  return /^\d{3}\/\d{4}\/[\dX]$/.test(code)
}

/** Approval of a joint programme: PDE21GB3A20230000N (中外合作办学项目批准书). */
export function isJointApproval(code: string): boolean {
  return /^[A-Z]{3}\d{2}[A-Z]{2}\d[A-Z]\d{8}[A-Z]$/.test(code)
}

/** Code of a major: six digits (职业教育专业目录). */
export function isMajorCode(code: string): boolean {
  return /^\d{6}$/.test(code)
}

/** Unique learner number: ten digits (Learning Records Service). */
export function isUln(code: string): boolean {
  return /^\d{10}$/.test(code)
}

/** Number of a recognised awarding organisation on the Ofqual register: RN and four digits. */
export function isRecognitionNumber(code: string): boolean {
  return /^RN\d{4}$/.test(code)
}

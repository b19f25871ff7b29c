import { words } from '../say'

/** Words of certificates of completion. */
export const certificateWords = words({
  title: { en: 'Certificates of completion', zh: '结业证书' },
  one: { en: 'Certificate of Completion', zh: '结业证书' },
  purpose: { en: 'One for each who finished, across the sheet.', zh: '结业人员每人一张，横向打印。' },
  masterTitle: { en: 'Master class certificates', zh: '大师班结业证书' },
  masterPurpose: { en: 'One for each apprentice, signed by the master.', zh: '徒弟每人一张，由大师签署。' },
  register: { en: 'Register of certificates', zh: '结业证书发放登记表' },
  registerPurpose: {
    en: 'Who receives a certificate, its number and hours, and who does not.',
    zh: '证书编号、学时与领取签字，并列明未发证人员。',
  },
  number: { en: 'No. {number}', zh: '编号：{number}' },
  blank: { en: '____________', zh: '____________' },
  text: {
    en: 'took part in {cohort} from {from} to {to}{at},\nand completed {hours} hours of training.',
    zh: '于{from}至{to}参加“{cohort}”{at}，\n完成培训{hours}学时，准予结业。特发此证。',
  },
  at: { en: ' at {host}', zh: '（{host}承办）' },
  masterText: {
    en: 'studied {craft} under master {master} in {class}, from {from} to {to},\nand completed {hours} hours of training.{grade}',
    zh: '于{from}至{to}在“{class}”师从{master}研习{craft}，\n完成培训{hours}学时{grade}，准予结业。特发此证。',
  },
  grade: { en: ' Result: {grade}.', zh: '，考核等次：{grade}' },
  forHost: { en: 'For the receiving institution', zh: '承办单位代表' },
  forUnit: { en: 'For the issuing institution', zh: '颁证单位负责人' },
  master: { en: 'Master', zh: '大师（师傅）' },
  craftUnknown: { en: 'the craft', zh: '技艺' },
  nobody: { en: 'Nobody has completed the training of this cohort.', zh: '本团组尚无结业人员。' },
  noPairs: { en: 'No apprentice is paired in this master class yet.', zh: '本大师班尚未结对。' },

  hours: { en: 'Hours', zh: '学时' },
  certificateNo: { en: 'Number', zh: '证书编号' },
  decision: { en: 'Certificate', zh: '发证' },
  received: { en: 'Received (signature)', zh: '领取签字' },
  issued: { en: 'yes', zh: '发' },
  staff: { en: 'no: goes along as staff', zh: '不发：随团工作人员' },
  outcome: { en: 'no: {outcome}', zh: '不发：{outcome}' },
  issuedCount: { en: 'Certificates', zh: '发证' },
  notIssued: { en: 'Without a certificate', zh: '不发证' },
  withoutNumber: { en: 'Number not recorded', zh: '编号未登记' },
  withoutHours: { en: 'Hours not recorded', zh: '学时未登记' },
})

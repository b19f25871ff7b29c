import { words } from './say'

/** Words of the page of an agreement. */
export const agreementWords = words({
  facts: { en: 'The agreement', zh: '协议信息' },
  parties: { en: 'Parties and signatories', zh: '签约各方' },
  under: { en: 'Agreements under it', zh: '下级协议' },
})

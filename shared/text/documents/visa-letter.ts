import { words } from '../say'

/** Words of the letter that goes with the visa applications of a group. */
export const letterWords = words({
  title: { en: 'Group letter for visas', zh: '团组签证说明函' },
  purpose: {
    en: 'For the consulate: who travels, and which adult each child is with.',
    zh: '递交使领馆，写明每名未成年人的随行成年人。',
  },
  to: { en: 'To the Visa Section', zh: '致：签证处' },
  opening: {
    en: 'We confirm that the people named below travel together as one group, “{cohort}”, to {destination}, from {from} to {to}{host}.',
    zh: '　　兹证明下列人员为“{cohort}”成员，将于{from}至{to}集体前往{destination}{host}。',
  },
  invited: { en: ', at the invitation of {host}', zh: '，由{host}接待' },
  task: { en: 'Purpose of the visit: {purpose}.', zh: '　　出访任务：{purpose}。' },
  costs: { en: 'The costs are met as follows: {funding}.', zh: '　　费用来源：{funding}。' },
  stay: { en: 'The group stays at: {places}.', zh: '　　住宿安排：{places}。' },
  care: {
    en: '{adults} accompanying adults are responsible for {children} children under {age}. Each child travels, for the whole journey, in the care of the adult under whose name the child stands below.',
    zh: '　　团内随行成年人{adults}人，未满{age}周岁者{children}人。每名未成年人往返及在外期间均由下表所列成年人陪同并负责照管。',
  },
  carePartly: {
    en: '{adults} accompanying adults travel with {children} children under {age}. An accompanying adult is on record for {placed} of the children; for {alone} none is.',
    zh: '　　团内随行成年人{adults}人，未满{age}周岁者{children}人，其中{placed}人已指定随行成年人，{alone}人尚未指定。',
  },
  noChildren: {
    en: 'Nobody in the group is under {age}.',
    zh: '　　团内无未满{age}周岁人员。',
  },
  request: {
    en: 'Please consider their applications together. All will return with the group.',
    zh: '　　敬请予以合并审理。全体成员将随团按期返回。',
  },
  adults: { en: 'Accompanying adults', zh: '随行成年人' },
  children: { en: 'Children, by the adult they are accompanied by', zh: '未成年人（按随行成年人分列）' },
  others: { en: 'Other travellers', zh: '其他成员' },
  countAdults: { en: 'Accompanying adults', zh: '随行成年人' },
  countChildren: { en: 'Children', zh: '未成年人' },
  countAlone: { en: 'Children without an adult', zh: '未指定随行成年人' },
  countOthers: { en: 'Other travellers', zh: '其他成员' },
  with: { en: 'Accompanied by {name}', zh: '随行成年人：{name}' },
  alone: { en: 'No accompanying adult is recorded', zh: '未登记随行成年人' },
  age: { en: 'Age', zh: '年龄' },
  looksAfter: { en: 'Children', zh: '负责人数' },
  consent: { en: 'Guardian’s consent', zh: '监护人同意书' },
  onFile: { en: 'on file', zh: '已存档' },
  notOnFile: { en: 'missing', zh: '缺' },
  passportNo: { en: 'Passport', zh: '护照号' },
  expires: { en: 'Valid until', zh: '有效期至' },
  noAdults: { en: 'Nobody accompanies the group as staff.', zh: '无随行成年人。' },
  none: { en: 'Nobody.', zh: '无。' },
  contact: { en: 'For the issuing institution', zh: '出函单位负责人' },
})

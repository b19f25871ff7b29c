import { words } from '../say'

/** Words of name badges and seat cards. */
export const cardWords = words({
  badges: { en: 'Name badges', zh: '胸牌' },
  badgesPurpose: {
    en: 'To cut out and put into holders, with a place for a photo.',
    zh: '裁切后装入卡套，留有照片位置。',
  },
  seats: { en: 'Seat cards', zh: '席卡' },
  seatsPurpose: { en: 'To fold in the middle: the name stands on both sides.', zh: '沿中线对折，两面均有姓名。' },
  nobody: { en: 'Nobody is in the cohort yet.', zh: '团组尚无成员。' },
})

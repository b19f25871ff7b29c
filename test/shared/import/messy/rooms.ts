import type { MessyCase } from './cases'

const _ = null

/** Lists that put several people into one row. */
export const rooms: MessyCase[] = [
  {
    what: 'two guests in one cell',
    sheet: [
      ['房号', '房型', '入住人员'],
      ['301', '双人间', '王示例、李样本'],
      ['302', '双人间', '张虚构/赵模拟'],
      ['303', '单人间', '钱假设'],
    ],
    fields: ['room', 'roomType', 'nameZh'],
    at: [2, 2.01, 3, 3.01, 4],
    rows: [
      { nameZh: '王示例', room: '301', roomType: 'twin' },
      { nameZh: '李样本', room: '301', roomType: 'twin' },
      { nameZh: '张虚构', room: '302' },
      { nameZh: '赵模拟', room: '302' },
      { nameZh: '钱假设', room: '303', roomType: 'single' },
    ],
  },
  {
    what: 'a few second guests below their rooms',
    sheet: [
      ['房号', '房型', '姓名'],
      ['801', '双人间', '王示例'],
      [_, '双人间', '李样本'],
      ['802', '单人间', '张虚构'],
      ['803', '单人间', '赵模拟'],
      ['804', '单人间', '钱假设'],
      ['805', '单人间', '孙示甲'],
    ],
    rows: [
      { nameZh: '王示例', room: '801' },
      { nameZh: '李样本', room: '801' },
      { nameZh: '张虚构', room: '802' },
      { nameZh: '赵模拟', room: '803' },
      { nameZh: '钱假设', room: '804' },
      { nameZh: '孙示甲', room: '805' },
    ],
  },
  {
    what: 'nobody where no bed is left',
    sheet: [
      ['房号', '房型', '姓名'],
      ['801', '单人间', '王示例'],
      [_, '双人间', '李样本'],
      ['802', '双人间', '张虚构'],
      ['803', '双人间', '赵模拟'],
      ['804', '双人间', '钱假设'],
    ],
    rows: [
      { nameZh: '王示例', room: '801' },
      { nameZh: '李样本', room: undefined },
      { nameZh: '张虚构', room: '802' },
      { nameZh: '赵模拟', room: '803' },
      { nameZh: '钱假设', room: '804' },
    ],
  },
  {
    what: 'guests beside one another in columns',
    sheet: [
      ['Room', 'Type', 'Guest 1', 'Guest 2'],
      ['301', 'TWN', 'Zoe Example', 'Eve Invented'],
      ['302', 'TWN', 'Adam Sample', 'Ben Made-Up'],
      ['303', 'SGL', 'Carl Pretend', _],
    ],
    at: [2, 2.01, 3, 3.01, 4],
    rows: [
      { nameFull: 'Zoe Example', room: '301', roomType: 'twin' },
      { nameFull: 'Eve Invented', room: '301' },
      { nameFull: 'Adam Sample', room: '302' },
      { nameFull: 'Ben Made-Up', room: '302' },
      { nameFull: 'Carl Pretend', room: '303', roomType: 'single' },
    ],
  },
  {
    what: 'guests with their sex in brackets, in columns headed alike',
    sheet: [
      ['酒店分房表'],
      ['序号', '房间号', '房型', '住客1', '住客2', '备注'],
      [1, '1201', '标间', '王示例（男）', '李样本（男）', _],
      [2, '1202', '标间', '张虚构（女）', '赵模拟（女）', '加床'],
    ],
    at: [3, 3.01, 4, 4.01],
    rows: [
      { nameZh: '王示例', room: '1201', gender: 'M' },
      { nameZh: '李样本', room: '1201', gender: 'M' },
      { nameZh: '张虚构', room: '1202', gender: 'F' },
      { nameZh: '赵模拟', room: '1202', gender: 'F' },
    ],
  },
  {
    what: 'names on lines of their own in a cell',
    sheet: [
      ['房间', '姓名'],
      ['501', '王示例\n李样本'],
      ['502', '张虚构\n赵模拟'],
    ],
    rows: [
      { nameZh: '王示例', room: '501' },
      { nameZh: '李样本', room: '501' },
      { nameZh: '张虚构', room: '502' },
      { nameZh: '赵模拟', room: '502' },
    ],
  },
  {
    what: 'names in English joined by an ampersand',
    sheet: [
      ['Room No.', 'Room type', 'Guests'],
      [101, 'Twin', 'Zoe Example & Eve Invented'],
      [102, 'Twin', 'Adam Sample and Ben Made-Up'],
      [103, 'Double', 'Carl Pretend; Dan Fiction'],
    ],
    rows: [
      { nameFull: 'Zoe Example', room: '101' },
      { nameFull: 'Eve Invented', room: '101' },
      { nameFull: 'Adam Sample', room: '102' },
      { nameFull: 'Ben Made-Up', room: '102' },
      { nameFull: 'Carl Pretend', room: '103' },
      { nameFull: 'Dan Fiction', room: '103' },
    ],
  },
  {
    what: 'a hotel list with two beds under one heading',
    sheet: [
      ['楼层', '房号', '入住人员', _, '房型'],
      [3, '301', '王示例', '李样本', '双床'],
      [3, '302', '张虚构', '赵模拟', '双床'],
    ],
    merges: [[0, 2, 0, 3]],
    rows: [
      { nameZh: '王示例', room: '301', roomType: 'twin' },
      { nameZh: '李样本', room: '301' },
      { nameZh: '张虚构', room: '302' },
      { nameZh: '赵模拟', room: '302' },
    ],
  },
  {
    what: 'rooms filled down, a row a guest',
    sheet: [
      ['房号', '房型', '姓名', '性别'],
      ['301', '双人间', '王示例', '男'],
      [_, _, '李样本', '男'],
      ['302', '双人间', '张虚构', '女'],
      [_, _, '赵模拟', '女'],
    ],
    merges: [
      [1, 0, 2, 0],
      [1, 1, 2, 1],
      [3, 0, 4, 0],
      [3, 1, 4, 1],
    ],
    rows: [
      { nameZh: '王示例', room: '301' },
      { nameZh: '李样本', room: '301', roomType: 'twin' },
      { nameZh: '张虚构', room: '302' },
      { nameZh: '赵模拟', room: '302', roomType: 'twin' },
    ],
  },
  {
    what: 'a person with a room-mate is one person, not two',
    sheet: [
      ['姓名', '性别', '护照号', '同住人'],
      ['王示例', '男', 'E12345678', '李样本'],
      ['李样本', '男', 'E22345678', '王示例'],
    ],
    rows: [{ nameZh: '王示例' }, { nameZh: '李样本' }],
  },
  {
    what: 'a slash in a passport name parts its halves, not two guests',
    sheet: [
      ['Room', 'Name', 'Flight'],
      ['301', 'WANG/SHILI', 'BA038'],
      ['302', 'LI/YANGBEN MS', 'BA038'],
    ],
    rows: [
      { nameFull: 'WANG SHILI', room: '301' },
      { nameFull: 'LI YANGBEN', room: '302' },
    ],
  },
]

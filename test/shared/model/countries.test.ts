import { countryOf } from '@shared/model/country-names'
import { describe, expect, it } from 'vitest'

describe('words for countries, whoever wrote them', () => {
  it.each([
    ['DE', 'Deutschland', 'Federal Republic of Germany', '德意志联邦共和国'],
    ['AT', 'Österreich', 'Oesterreich'],
    ['CH', 'Schweiz', 'Suisse', 'SVIZZERA'],
    ['ES', 'España', 'Espana', '西班牙'],
    ['IT', 'Italia'],
    ['NL', 'Nederland', 'the Netherlands', 'Holland', '荷兰'],
    ['BE', 'België', 'Belgique'],
    ['PL', 'Polska', 'Republic of Poland', '波兰'],
    ['CZ', 'Česko', 'Czechia', 'Czech Republic'],
    ['HU', 'Magyarország'],
    ['TR', 'Türkiye', 'Turkey', 'TUR'],
    ['GR', 'Ελλάδα', 'Greece'],
    ['UA', 'Україна'],
    ['RU', 'Россия', 'Russian Federation', '俄罗斯联邦', '俄罗斯'],
    ['KZ', 'Қазақстан', 'Казахстан', '哈萨克斯坦'],
    ['UZ', 'O‘zbekiston', "O'zbekiston", '乌兹别克斯坦'],
    ['MN', 'Монгол Улс', '蒙古国', '蒙古'],
    ['JP', '日本', '日本国', 'Japan', 'JPN'],
    ['KR', '한국', '대한민국', '韩国', '大韩民国', 'South Korea', 'Korea, Republic of', 'ROK', 'KOR'],
    ['KP', '朝鲜', 'DPRK'],
    ['VN', 'Việt Nam', 'Vietnam', 'Viet Nam', '越南', 'VNM'],
    ['TH', 'ประเทศไทย', 'ไทย', '泰国'],
    ['LA', 'ລາວ', 'Lao PDR', '老挝', '寮国'],
    ['KH', 'កម្ពុជា', 'Kampuchea', '柬埔寨'],
    ['MM', 'မြန်မာ', 'Burma', '缅甸'],
    ['LK', 'ශ්‍රී ලංකාව', 'Sri Lanka', '斯里兰卡'],
    ['ID', 'Republik Indonesia', '印尼', '印度尼西亚'],
    ['PH', 'Pilipinas', 'the Philippines'],
    ['IN', 'भारत', 'India'],
    ['AE', 'الإمارات', 'UAE', 'U.A.E.', '阿联酋'],
    ['SA', 'KSA', '沙特', '沙特阿拉伯'],
    ['ZA', 'RSA', 'South Africa', '南非'],
    ['CD', 'DRC', 'Democratic Republic of the Congo'],
    ['GB', 'The United Kingdom', 'U.K', 'Great Britain', '英国', '联合王国', 'Cymru'],
    ['CN', 'P.R. China', 'PRC', 'CHN', 'China PR', '中国内地', "China, People's Republic of"],
    ['HK', 'Hong Kong SAR', '香港特别行政区', '中国香港'],
    ['TW', 'Chinese Taipei', '台湾地区', '中国台湾'],
  ])('%s', (code, ...words) => {
    expect(words.map((word) => [word, countryOf(word, false)])).toEqual(words.map((word) => [word, code]))
  })

  it.each([
    ['GB', 'British', 'Brit', 'UK citizen', 'British national', 'British passport holder', '英籍', '英国公民'],
    ['CN', 'Chinese', '中国籍', '中国公民', '中国国籍', '中华人民共和国公民', 'Citizen of the PRC', '中国人'],
    ['US', '美籍', 'US citizen', 'American'],
    ['KR', '韩国籍', 'Korean'],
    ['TW', '台籍', 'Taiwanese'],
    ['PH', 'Filipina', 'Filipino'],
    ['RW', 'Rwandan'],
    ['GE', 'Georgian'],
  ])('%s of people', (code, ...words) => {
    expect(words.map((word) => [word, countryOf(word, true)])).toEqual(words.map((word) => [word, code]))
  })

  it('says nothing of words that are none, or that two countries go by', () => {
    for (const word of ['Atlantis', 'Congo', '汉', 'Stateless', '无国籍', 'citizen', '公民', '人', ''])
      expect(countryOf(word, true), word).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { parseDivisions } from '../../../electron/core/values/divisions'
import {
  indexDivisions,
  placeOfAddress,
  type PlaceNames,
} from '../../../electron/core/values/place-of-address'

/** A few divisions of each province, as the facts write them. */
const DIVISIONS: Readonly<Record<string, string>> = {
  '11': '01:01东城区,03-崇文区,05朝阳区',
  '15': '01呼和浩特市:05赛罕区;03乌海市:03海南区',
  '22': '01长春市:04朝阳区;02吉林市:04船营区',
  '31': '01:01黄浦区,15浦东新区',
  '32': '01南京市:06鼓楼区;05苏州市:83昆山市,84-吴县市',
  '33': '01杭州市:02上城区,04-江干区,06西湖区,21-萧山县;02宁波市:03海曙区,11-镇海县;03-',
  '35': '01福州市:02鼓楼区;99-:81-萧山市',
  '36': '01南昌市:03西湖区',
  '41': '90-:01济源市',
  '43': '01长沙市:04岳麓区,21长沙县',
  '46': '01海口市:05秀英区;90-:02琼海市',
  '50': '01:01万州区,31忠县',
  '52': '24-毕节地区:01-毕节市;05毕节市:02七星关区;22-铜仁地区:01-铜仁市;06铜仁市',
  '53': '29大理白族自治州:01大理市,22漾濞彝族自治县',
  '65': '01乌鲁木齐市:02天山区;03-石河子市:01-;23-天河地区:05-石河子市;90-:01石河子市',
  '63': '25海南藏族自治州:21共和县;23黄南藏族自治州:24河南蒙古族自治县',
  '90':
    '01上游市:01东河县,02南河县,07同名区;02-下游市:01-东河县,02西山县,03-北河区;' +
    '03中游市:04北河区,05-双名区,06双名区,07同名区,08松山县;04-松山地区:01-松山市;' +
    '05-新城市;06新城市:02新城市',
}
const PROVINCES: Readonly<Record<string, string>> = {
  '11': '北京市',
  '15': '内蒙古自治区',
  '22': '吉林省',
  '31': '上海市',
  '32': '江苏省',
  '33': '浙江省',
  '35': '福建省',
  '36': '江西省',
  '41': '河南省',
  '43': '湖南省',
  '46': '海南省',
  '50': '重庆市',
  '52': '贵州省',
  '53': '云南省',
  '63': '青海省',
  '65': '新疆维吾尔自治区',
  // Invented, for names that several of its divisions have had.
  '90': '样本省',
}
const indexes = new Map(
  Object.keys(PROVINCES).map((code) => [
    code,
    () => indexDivisions(parseDivisions(code, DIVISIONS[code] ?? '')),
  ]),
)
const NAMES: PlaceNames = {
  provinces: Object.entries(PROVINCES).map(([code, name]) => ({ code, name })),
  divisions: (code) => indexes.get(code)!(),
  provincesWith: (name) => [...indexes].filter(([, index]) => index().byName.has(name)).map(([code]) => code),
}

/** `province city county` of an address, `-` for what it does not tell. */
const told = (address: string): string | null => {
  const place = placeOfAddress(address, NAMES)
  return place && [place.province, place.city ?? '-', place.county ?? '-'].join(' ')
}

describe('the divisions of a province by their names', () => {
  it('know full and short names, and every division of one name', () => {
    const { byName, byShortName } = indexDivisions(
      parseDivisions('23', '01哈尔滨市:06-香坊区,10香坊区,25宾县;27大兴安岭地区'),
    )
    expect([...byName.keys()]).toEqual(['哈尔滨市', '香坊区', '宾县', '大兴安岭地区'])
    expect([...byShortName.keys()]).toEqual(['哈尔滨', '香坊', '大兴安岭'])
    const both = [
      { code: '230106', name: '香坊区', current: false },
      { code: '230110', name: '香坊区', current: true },
    ]
    expect([byName.get('香坊区'), byShortName.get('香坊')]).toEqual([both, both])
  })
  it('leave out what has no name, and know the cities of today', () => {
    const index = indexDivisions(
      parseDivisions('33', '01杭州市:01-;02-宁波市:03海曙区;03-温州市;90-:01龙港市'),
    )
    expect(index.byName.has('')).toBe(false)
    expect(index.byShortName.has('')).toBe(false)
    expect(index.cities).toEqual(new Set(['3301', '3302', '339001']))
  })
})

describe('the place of an address', () => {
  it.each([
    ['浙江省杭州市西湖区云栖路 1 号', '33 3301 330106'],
    ['浙江省　杭州市　西湖区云栖路１号', '33 3301 330106'],
    ['浙江杭州西湖区云栖路 1 号', '33 3301 330106'],
    ['浙江省杭州西湖云栖路 1 号', '33 3301 330106'],
    ['浙江省杭州市云栖路 1 号', '33 3301 -'],
    ['浙江省杭州市', '33 3301 -'],
    ['浙江省杭州市市辖区西湖区', '33 3301 330106'],
    ['浙江省云栖路 1 号', '33 - -'],
    ['浙江省', '33 - -'],
    ['浙江', '33 - -'],
    ['浙江省浙江省杭州市西湖区', '33 3301 330106'],
    ['浙江省浙江省', '33 - -'],
    ['浙江省西湖区云栖路', '33 3301 330106'],
    ['浙江西湖区云栖路', '33 3301 330106'],
    ['北京市', '11 1101 -'],
    ['北京市某街 1 号', '11 1101 -'],
    ['北京市朝阳区建国路', '11 1101 110105'],
    ['北京朝阳建国街', '11 1101 110105'],
    ['北京', '11 1101 -'],
    ['上海市市辖区浦东新区张江路', '31 3101 310115'],
    ['上海浦东张江路', '31 3101 310115'],
    ['重庆市县忠县某镇', '50 5001 -'],
    ['重庆市忠县某镇', '50 5001 500131'],
    ['重庆万州区', '50 5001 500101'],
    ['内蒙古呼和浩特市赛罕区', '15 1501 150105'],
    ['吉林省吉林市船营区', '22 2202 220204'],
    ['海南省琼海市', '46 469002 469002'],
    ['海南省海口市秀英区', '46 4601 460105'],
    ['河南省济源市沁园街', '41 419001 419001'],
    ['云南省大理州大理市', '53 5329 532901'],
    ['云南省大理白族自治州漾濞彝族自治县', '53 5329 532922'],
    ['浙江省西湖', '33 3301 330106'],
  ])('%s is %s', (address, place) => {
    expect(told(address)).toBe(place)
  })

  it.each([
    ['中国浙江省杭州市', '33 3301 -'],
    ['中华人民共和国浙江省杭州市', '33 3301 -'],
    ['中国（上海）自由贸易试验区张江路 1 号', '31 3101 -'],
    ['中国（上海）自由贸易试验区浦东新区张江路', '31 3101 310115'],
    ['中国(浙江)自由贸易试验区杭州市西湖区', '33 3301 330106'],
    ['中国(浙江省)自由贸易试验区杭州市西湖区', '33 3301 330106'],
    ['中国(海南)自由贸易港海口市', '46 4601 -'],
    ['中国(浙江)自由贸易试验区', '33 - -'],
    ['中国(月球)自由贸易试验区杭州市', null],
    ['中国(浙江)某某区', null],
    ['在中国(浙江)自由贸易试验区', null],
  ])('of a country or free trade zone: %s is %s', (address, place) => {
    expect(told(address)).toBe(place)
  })

  it.each([
    // The longer name is meant: a city's name may begin that of a county.
    ['湖南省长沙县某镇', '43 4301 430121'],
    ['湖南省长沙市岳麓区', '43 4301 430104'],
    ['湖南省长沙岳麓区', '43 4301 430104'],
    ['湖南省长沙某镇', '43 4301 -'],
    ['大理市某街', '53 5329 532901'],
    ['云南省大理某街', '53 5329 -'],
    ['吉林市船营区', '22 2202 220204'],
    ['吉林船营区', '22 2202 220204'],
    ['海南藏族自治州共和县', '63 6325 632521'],
    ['河南蒙古族自治县', '63 6323 632324'],
    ['乌海市海南区', '15 1503 150303'],
    ['青海省海南州共和县', '63 6325 632521'],
  ])('of names that begin alike: %s is %s', (address, place) => {
    expect(told(address)).toBe(place)
  })

  it.each([
    ['杭州市西湖区云栖路', '33 3301 330106'],
    ['杭州市', '33 3301 -'],
    ['杭州西湖区云栖路', '33 3301 330106'],
    ['南昌西湖区某路', '36 3601 360103'],
    ['南京鼓楼区某路', '32 3201 320106'],
    ['南京市鼓楼区某路', '32 3201 320106'],
    ['昆山市某路', '32 3205 320583'],
    ['海口秀英区', '46 4601 460105'],
    ['长沙长沙县', '43 4301 430121'],
    ['杭州', null],
    ['杭州海曙区', null],
    ['杭州某路', null],
    ['西湖区云栖路', null],
    ['鼓楼区中山路', null],
    ['西湖', null],
    ['昆山某路', null],
  ])('without a province: %s is %s', (address, place) => {
    expect(told(address)).toBe(place)
  })

  it.each([
    '',
    '北京路 1 号',
    '北京西路 1 号',
    '南京东路 2 号',
    '上海浦东大道 1 号',
    '浙江杭州路 1 号',
    '重庆花园 3 幢',
    '江苏路 2 号',
    '云栖路 1 号',
    '5 幢 301 室',
    '在浙江省杭州市',
  ])('“%s” does not tell', (address) => {
    expect(told(address)).toBeNull()
  })

  it.each([
    ['浙江省杭州路 1 号', '33 - -'],
    ['浙江省杭州市西湖路 1 号', '33 3301 -'],
    ['浙江省宁波海曙北路', '33 3302 -'],
  ])('of a street called after a place: %s is %s', (address, place) => {
    expect(told(address)).toBe(place)
  })
})

describe('former names in an address', () => {
  it.each([
    ['杭州市江干区某路', '33 3301 330104'],
    ['北京市崇文区某街', '11 1101 110103'],
    ['浙江省萧山县某镇', '33 3301 330121'],
    ['浙江省宁波市镇海县', '33 3302 330211'],
    ['江苏省吴县市某镇', '32 3205 320584'],
    // Its city is none of today's.
    ['福建省萧山市某镇', '35 - -'],
    ['贵州省毕节地区毕节市', '52 - 522401'],
    ['贵州省毕节地区', '52 - -'],
    // The city of today rather than the county that had its name.
    ['贵州省毕节市七星关区', '52 5205 520502'],
    ['贵州省毕节七星关区', '52 5205 520502'],
    ['贵州省铜仁市', '52 5206 -'],
  ])('%s is %s', (address, place) => {
    expect(told(address)).toBe(place)
  })

  it.each([
    // Of one name in two cities, the one in use.
    ['样本省东河县', '90 9001 900101'],
    ['样本省上游市东河县', '90 9001 900101'],
    ['样本省下游市东河县', '90 9002 900201'],
    ['样本省北河区', '90 9003 900304'],
    ['样本省双名区', '90 9003 900306'],
    ['样本省中游市双名区', '90 9003 900306'],
    ['样本省中游市东河县', '90 9003 -'],
    // A city of today and its county, of one name: the city.
    ['样本省新城市', '90 9006 -'],
    ['样本省新城市新城市', '90 9006 900602'],
    // A county of today that had a city of its name around it.
    ['新疆石河子市某街', '65 659001 659001'],
    // A former city whose short name is that of a county: the longer name is meant.
    ['样本省松山地区某镇', '90 - -'],
    ['样本省松山县某镇', '90 9003 900308'],
    // In two cities of today.
    ['样本省同名区某街', '90 - -'],
  ])('of several of one name: %s is %s', (address, place) => {
    expect(told(address)).toBe(place)
  })
})

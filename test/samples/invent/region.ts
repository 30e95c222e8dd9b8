import type { Random } from '../random'

/** A county-level division of GB/T 2260: real places, so that numbers and addresses agree as on real papers. */
export interface Region {
  readonly code: string
  /** Empty for the four cities that are provinces. */
  readonly province: string
  readonly city: string
  readonly county: string
}

const LINES = `110108||北京市|海淀区
110105||北京市|朝阳区
120104||天津市|南开区
130102|河北省|石家庄市|长安区
140105|山西省|太原市|小店区
150102|内蒙古自治区|呼和浩特市|新城区
210102|辽宁省|沈阳市|和平区
220102|吉林省|长春市|南关区
230102|黑龙江省|哈尔滨市|道里区
310115||上海市|浦东新区
310104||上海市|徐汇区
320106|江苏省|南京市|鼓楼区
320211|江苏省|无锡市|滨湖区
330106|浙江省|杭州市|西湖区
330108|浙江省|杭州市|滨江区
330203|浙江省|宁波市|海曙区
330302|浙江省|温州市|鹿城区
340104|安徽省|合肥市|蜀山区
350102|福建省|福州市|鼓楼区
350203|福建省|厦门市|思明区
360102|江西省|南昌市|东湖区
370102|山东省|济南市|历下区
370202|山东省|青岛市|市南区
410105|河南省|郑州市|金水区
420106|湖北省|武汉市|武昌区
430104|湖南省|长沙市|岳麓区
440106|广东省|广州市|天河区
440305|广东省|深圳市|南山区
450103|广西壮族自治区|南宁市|青秀区
460105|海南省|海口市|秀英区
500112||重庆市|渝北区
510107|四川省|成都市|武侯区
520102|贵州省|贵阳市|南明区
530102|云南省|昆明市|五华区
540102|西藏自治区|拉萨市|城关区
610113|陕西省|西安市|雁塔区
620102|甘肃省|兰州市|城关区
630102|青海省|西宁市|城东区
640104|宁夏回族自治区|银川市|兴庆区
650102|新疆维吾尔自治区|乌鲁木齐市|天山区
130930|河北省|沧州市|孟村回族自治县
152921|内蒙古自治区|阿拉善盟|阿拉善左旗
210921|辽宁省|阜新市|阜新蒙古族自治县
330624|浙江省|绍兴市|新昌县
330824|浙江省|衢州市|开化县
360781|江西省|赣州市|瑞金市
371321|山东省|临沂市|沂南县
411423|河南省|商丘市|宁陵县
422801|湖北省|恩施土家族苗族自治州|恩施市
430923|湖南省|益阳市|安化县
450226|广西壮族自治区|柳州市|三江侗族自治县
500243||重庆市|彭水苗族土家族自治县
510525|四川省|泸州市|古蔺县
522301|贵州省|黔西南布依族苗族自治州|兴义市
530426|云南省|玉溪市|峨山彝族自治县
532901|云南省|大理白族自治州|大理市
653101|新疆维吾尔自治区|喀什地区|喀什市
654002|新疆维吾尔自治区|伊犁哈萨克自治州|伊宁市`

export const REGIONS: readonly Region[] = LINES.split('\n').map((line) => {
  const [code = '', province = '', city = '', county = ''] = line.split('|')
  return { code, province, city, county }
})

export const inventRegion = (random: Random): Region => random.pick(REGIONS)

export function regionOf(code: string): Region {
  const found = REGIONS.find((region) => region.code === code)
  if (!found) throw new RangeError(`No region ${code} among the samples.`)
  return found
}

/** 杭州市西湖区 */
export const cityAndCounty = (region: Region): string => region.city + region.county

/** 杭州; outside the districts of cities 新昌, 恩施, 孟村. */
export const shortCity = ({ city, county }: Region): string =>
  county.endsWith('区')
    ? city.replace(/市$/, '')
    : county.replace(/(?:(?:回|蒙古|侗|苗|土家|彝)族)*(?:自治县|县|市|旗)$/u, '')

/** The name that offices of the place begin with: 杭州市西湖区, 新昌县, 恩施市. */
export const seatOf = ({ city, county }: Region): string => (county.endsWith('区') ? city + county : county)

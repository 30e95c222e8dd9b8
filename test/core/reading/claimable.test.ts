import { describe, expect, it } from 'vitest'
import { hasBareStroke, isClaimable } from '../../../electron/core/reading/claimable'

describe('a text that may be claimed to stand on the picture', () => {
  it.each([
    ['domain', 'qizhisample.com'],
    ['domain', 'hengxing123sample.top'],
    ['domain', 'yangbengroup.net.cn'],
    ['domain', 'digital-sample.cn'],
    ['domain', 'giftsample.com'],
    ['domain', 'zhihenginfosample.com'],
    ['domain', '51sample.com'],
    ['domain', 'quyusample.cn'],
    ['address', '湖南省长沙市岳麓区柳林镇东山村8组58号'],
    ['address', '贵州省贵阳市南明区和顺路243号6幢2单元204室'],
    ['address', '杭州市西湖区第一大道10号3幢'],
    ['companyType', '个人经营'],
    ['name', '丹增·旺堆'],
    ['name', '卓玛·次仁'],
    ['address', '浙江省杭州市西湖区第一大道10号一单元'],
    ['address', '浙江省杭州市统一路8号一期3幢'],
    ['address', '浙江省杭州市西湖区文三路高新技术开发区'],
    ['address', '浙江省杭州市西湖区文三路春晖小区'],
    ['address', '内蒙古自治区呼和浩特市样本路8号院'],
    ['address', '北京市朝阳区酒仙桥路2号798艺术区'],
    ['address', '上海市浦东新区样本路10号青年公寓'],
    ['address', '济南市历下区省府前街8号院'],
    ['address', '重庆市彭水苗族土家族自治县石桥路747号4楼125室-50'],
    ['companyName', '骐沐（天津）文化传媒合伙企业（有限合伙）'],
    ['companyName', '骐沐(天津）文化传媒有限公司'],
    ['companyName', '骐沐文化传媒有限公司天津分公司'],
    ['companyType', '有限责任公司（自然人投资或控股）'],
    ['companyType', '个体工商户'],
    ['legalRep', '龙明泽'],
    ['name', '阿依波塔·赛力克'],
    ['owner', '（美）样例'],
    ['owner', '阿依波塔·赛力克'],
    ['companyType', '有限责任公司（自然人投资或控股的法人独资）'],
    ['issuer', '海口市公安局秀英分局'],
    ['issuer', '赵县公安局'],
    ['issuer', '安居区公安局'],
    ['issuer', '彭水苗族土家族自治县公安局'],
    ['issuer', '三都水族自治县公安局'],
    ['issuer', '鄂温克族自治旗公安局'],
    ['issuer', '黔东南苗族侗族自治州凯里市公安局'],
    ['birth', '1988年5月2日'],
    ['expiry', '2016.01.01-2036.01.01'],
    ['name', '欧阳明泽'],
    ['legalRep', '努尔达吾列提·木哈买提'],
    ['companyType', '股份有限公司(非上市、自然人投资或控股)'],
    ['companyName', '澄沐有限公司'],
    ['companyName', '南宁科技有限公司'],
    ['owner', '南昌澄店'],
    ['owner', '欧阳国勇'],
    ['address', '四川省成都市武侯区和顺路222号502室'],
    ['address', '北京市海淀区学苑街12号院3单元502室'],
  ])('%s %s', (field, text) => {
    expect(isClaimable(field, text, text)).toBe(true)
  })
})

describe('a text that is odd in itself is left to the person', () => {
  it.each([
    ['domain', 'gizhisample.com'],
    ['domain', '1ixing88demo.org'],
    ['issuer', '市公安局城东分局'],
    ['issuer', '局城东分局'],
    ['issuer', '安局城东分局'],
    ['issuer', '水苗族土家族自治县公安局'],
    ['issuer', '都水族自治县公安局'],
    ['issuer', '苗族自治县公安局'],
    ['owner', '证明'],
    ['issuer', '宁市公安局青秀分局'],
    ['address', '广西壮族自治区南宁市青秀区'],
    ['address', '河北省石家庄市长安区望江'],
    ['address', '云南省昆明市五华区石桥路'],
    ['address', '四川省成都市武侯区柳林镇前进村7组44亏'],
    ['legalRep', '营业执照'],
    ['legalRep', '单元'],
    // A line between the street and the room was lost; a firm's own name was; its form was.
    ['address', '四川省成都市武侯区和顺路2室'],
    ['companyName', '公司武汉分公司'],
    ['owner', '理有限公司'],
    ['owner', '南昌朔澜'],
    ['issuer', '天津市公安局南开分'],
    ['capital', '叁拾万元'],
    ['address', '海省西宁市城东区石泉镇10组6号'],
    ['address', '州省贵阳市南明区和顺路243号6幢'],
    ['address', '新疆维吾尔自治区伊宁市银杏大道314号9幢1单元501室伊宁市公安局'],
    ['address', '州市西湖区第一大道10号3幢'],
    ['address', '宁市城东区石泉镇石门村10组6号'],
    ['address', '云南省大理白族自治州大理市景明路1132号商务楼D座9层309单'],
    ['domain', 'weigiyunsample.club'],
    ['domain', 'giaochengsample.net.cn'],
    ['domain', 'suigisample.org'],
    ['domain', 'hengxingl23sample.top'],
    ['domain', 'samp1e.com'],
    ['address', '湖南省长沙市岳麓区柳林镇东山村8组58'],
    ['address', '重庆市彭水苗族土家族自治县石桥路747号4楼125室-5'],
    ['address', '辽宁省沈阳市和平区学苑街347号一时代广场2楼'],
    ['companyName', '骐沐（天津）文化传媒合伙企业（有限合伙'],
    ['companyName', '川恒（乌鲁木齐〗餐饮管理有限公司'],
    ['companyType', '有限'],
    ['legalRep', '姓名'],
    ['name', '阿依波塔.赛力克'],
    ['owner', '（中文）'],
    // Read where the value of another label was: a date, and a label.
    ['owner', '2025年05月28日'],
    ['name', '签字'],
    // Cut off.
    ['companyName', '启舟（南宁）文化传'],
    ['owner', '温州珞霁生物科技有限'],
    ['owner', '份有限公司'],
    ['owner', '责任公司'],
    ['companyName', '责任公司'],
    ['companyName', '发区第一分公司'],
    ['companyType', '有限责任公司（自然人投资或控股的法人）'],
    ['address', '河南'],
    ['issuer', '公安局秀英分局'],
    ['validFrom', '2910.07.16'],
    ['name', '努尔达吾列提'],
    ['name', '兰·赛力克'],
    ['legalRep', '帕提古丽·阿布𨟠克里木'],
    ['companyType', '股份有限公司(非上市·自然人投资或控股)'],
  ])('%s %s', (field, text) => {
    expect(isClaimable(field, text, text)).toBe(false)
  })

  it('a long name without a dot only where the picture leaves no place for one', () => {
    const name = '乌云其其格'
    const cells = [...name].map((character) => ({
      character,
      distance: 9,
      z: 4,
      rival: '口',
      nearest: [character],
      lead: 4,
    }))
    const look = { font: 'test', cells, meanCorrelation: 0.95, inkOutside: 0 }
    expect(isClaimable('name', name, name)).toBe(false)
    expect(isClaimable('name', name, name, look)).toBe(true)
    expect(isClaimable('owner', name, name)).toBe(false)
    expect(isClaimable('owner', name, name, look)).toBe(true)
    // Longer than a person's name, and no firm's end: a firm's that was cut off.
    expect(isClaimable('owner', '乌云科技有', '乌云科技有', look)).toBe(false)
    expect(isClaimable('name', name, name, { ...look, meanCorrelation: 0.8 })).toBe(false)
    expect(isClaimable('name', name, name, { ...look, inkOutside: 0.1 })).toBe(false)
    const strange = cells.map((cell) => ({ ...cell, distance: 18 }))
    expect(isClaimable('name', name, name, { ...look, cells: strange })).toBe(false)
  })

  it.each([
    ['2015-08-2', false],
    ['2015年08月2日', false],
    ['2015年8月2日', true],
    ['2015年12月2日', true],
    ['2015.10.2', false],
    ['2015-8-2', true],
    ['2015-08-02', true],
    ['2016.01.01-2036.01.1', false],
    ['2016.01.01-2036.01.01', true],
  ])('a date as printed: %s', (printed, whole) => {
    expect(isClaimable('registered', '2015-08-02', printed)).toBe(whole)
  })

  it('a kind of company whose comma was typed elsewhere than it was read, or not at all', () => {
    const read = "股份有限公司(非上市'自然人投资或控股)"
    expect(isClaimable('companyType', '股份有限公司(非上市、自然人投资或控股)', read)).toBe(true)
    expect(isClaimable('companyType', '股份有限公司(非上市自然人投资或控股)', read)).toBe(false)
    expect(isClaimable('companyType', '股份有限公司(非上、市自然人投资或控股)', read)).toBe(false)
  })
})

it('tells a stroke beside a name from its characters', () => {
  expect(hasBareStroke('乀罗红')).toBe(true)
  expect(hasBareStroke('罗乂红')).toBe(false)
})

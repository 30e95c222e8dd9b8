import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../../electron/core/documents/parse-address'
import {
  parseApprovalNumber,
  parseCreditCode,
  parseIdNumber,
  parsePassNumber,
  parseRegistrationNumber,
} from '../../../electron/core/documents/parse-codes'
import { parseCardSpan, parseDate, parseEnd, parseStart } from '../../../electron/core/documents/parse-dates'
import {
  parseCompanyType,
  parseHanName,
  parseIssuer,
  parseOrganisation,
  parseOwner,
  parsePoliceOffice,
} from '../../../electron/core/documents/parse-names'
import { parseDomain, parseEthnicity, parseMoneyText } from '../../../electron/core/documents/parse-printed'
import { businessLicence } from '../../../electron/core/documents/business-licence'
import { parseLongText } from '../../../electron/core/documents/printed-text'

const value = (parsed: { value: string } | null) => parsed?.value ?? null

describe('parsers of printed values', () => {
  it.each([
    [parseHanName, ' 林 知 夏 ', '林知夏'],
    [parseHanName, '阿依古丽•买买提', '阿依古丽·买买提'],
    [parseHanName, '林', null],
    [parseHanName, '签字:', null],
    [parseHanName, '单元', null],
    [parseHanName, '鸟云孟克', '乌云孟克'],
    [parseHanName, 'T飞思', '丁飞思'],
    [parseHanName, '「飞思', null],
    [parseHanName, '飞T思', null],
    [parseHanName, '林鸟', '林鸟'],
    [parseHanName, '宝音鸟云', '宝音乌云'],
    [parseHanName, '单元华', '单元华'],
    [parseHanName, '林a夏', null],
    [parseIdNumber, '110101199001010015', '110101199001010015'],
    [parseIdNumber, '码11010119900101001S', '110101199001010015'],
    [parseIdNumber, '110101199001010010', null],
    [parseIdNumber, '1101011990', null],
    [parseCreditCode, '91110105MA00TEXT0W', '91110105MA00TEXT0W'],
    [parseOrganisation, '称启岚(长沙)网络科技有限公司', '启岚(长沙)网络科技有限公司'],
    [parseCreditCode, '91110105MAO0TEXTOW', '91110105MA00TEXT0W'],
    [parseCreditCode, '91110105MA00TEXT00', null],
    [parseCreditCode, '91330108330758121)', '91330108330758121J'],
    [parseCreditCode, '91330108330758122)', null],
    [parseOwner, '北京甲有限公司', '北京甲有限公司'],
    [parseOwner, '北京甲企业(有限合伙)用', '北京甲企业(有限合伙)'],
    [parseOwner, '北京甲有限公司用', '北京甲有限公司'],
    [parseOwner, '北京甲有限公司al', '北京甲有限公司'],
    [parseOwner, '北京甲企业(有限合伙):一', '北京甲企业(有限合伙)'],
    [parseOwner, '北京甲企业(有限合伙', '北京甲企业(有限合伙)'],
    [parseOwner, '北京甲企业(有限合伙)有限合伙企业', '北京甲企业(有限合伙)'],
    [parseOwner, '北京甲有限公司武汉分公司', '北京甲有限公司武汉分公司'],
    [parseOwner, '北京甲有限公司黑龙江省哈尔滨市道里区青禾街875号', '北京甲有限公司'],
    [parseOwner, '2025年05月28日', null],
    [parseOrganisation, '2025年05月28日', null],
    [parseOrganisation, '鸟鲁木齐星澜文化传媒有限公司', '乌鲁木齐星澜文化传媒有限公司'],
    [parseOrganisation, '弦澄(费阳)生物科技有限公司', '弦澄(贵阳)生物科技有限公司'],
    [parseOrganisation, '芷恒文化合伙企业-(有限合伙)', '芷恒文化合伙企业(有限合伙)'],
    [parseOrganisation, '费阳弦澄生物科技有限公司', '费阳弦澄生物科技有限公司'],
    [parseIssuer, '费阳市公安局南明分局', '贵阳市公安局南明分局'],
    [parseIssuer, '费县公安局', '费县公安局'],
    [parsePoliceOffice, '关大理市公安局', '大理市公安局'],
    [parsePoliceOffice, '关岭布依族苗族自治县公安局', '关岭布依族苗族自治县公安局'],
    [parsePoliceOffice, '福州市公安局鼓楼分局', '福州市公安局鼓楼分局'],
    [parsePoliceOffice, '福州市公安局鼓楼', null],
    [parsePoliceOffice, '安局鼓楼分局', null],
    [parsePoliceOffice, '大理市公宇局', '大理市公安局'],
    [
      parseAddress,
      '广西壮族自治区柳州市:江侗族自治县石桥路8号',
      '广西壮族自治区柳州市三江侗族自治县石桥路8号',
    ],
    [parseAddress, '湖南省怀化市芷江侗族自治县石桥路8号', '湖南省怀化市芷江侗族自治县石桥路8号'],
    [parseOrganisation, '样本网络有限公司成都第分公司', '样本网络有限公司成都第一分公司'],
    [parseOrganisation, '样本网络有限公司成都第二分公司', '样本网络有限公司成都第二分公司'],
    [parseIssuer, '样本市公宇局城东分局', '样本市公安局城东分局'],
    [parseIssuer, '样本市公路局', '样本市公路局'],
    [parseOwner, '北京甲有限公司一部', '北京甲有限公司一部'],
    [parseOwner, '北京甲有限公司厂', '北京甲有限公司厂'],
    [parseOrganisation, '北京甲股份有限公', '北京甲股份有限公司'],
    [parseOrganisation, '北京甲有限公司天津分公', '北京甲有限公司天津分公司'],
    [parseOwner, '信息', null],
    [parseOwner, '基本情况', null],
    [parseOwner, '信息学院', '信息学院'],
    [parseDate, '2010年1月08日', null],
    [parseDate, '2021年03月18日', '2021年03月18日'],
    [parseDate, '2024-01-02 10:00', '2024-01-02'],
    [parseDate, '2021年13月18日', null],
    // Thin dashes, each read twice.
    [parseDate, '2013-~09-~-2410:24:31', '2013-09-24'],
    // A seal over the words between the figures, which are all there.
    [parseDate, '2025伟09户02厅', '2025年09月02日'],
    [parseDate, '2025伟9户02厅', null],
    [parseDate, '2025年05月3旧', null],
    [parseDate, '1009年04月09日', null],
    [parseStart, '0145.01.01-2035.01.01', null],
    [parseDate, '2025年5月3日', '2025年5月3日'],
    [parseDate, '2025年12月3日', '2025年12月3日'],
    [parseDate, '2013101128', '2013/01/28'],
    [parseDate, '2012/09/08&', null],
    [parseEnd, '2010.02.05.030.(', null],
    [parseDate, '2012-09-08到期', '2012-09-08'],
    [parseHanName, '营业执照', null],
    [parseOwner, '{中官】伊宁昀穗水果店', '伊宁昀穗水果店'],
    [parseOwner, '中建路桥有限公司', '中建路桥有限公司'],
    [parseOrganisation, '孟村星芷农业有限贷任公司', '孟村星芷农业有限责任公司'],
    [parseOrganisation, '南宁霁蔚文化有限节司', '南宁霁蔚文化有限公司'],
    [parseOrganisation, '大理沐桐管理合伙企业(有限会伙)', '大理沐桐管理合伙企业(有限合伙)'],
    [
      parseAddress,
      '宁夏回族自治区银川市兴庆区丰泽街339号26幡4单元1303室',
      '宁夏回族自治区银川市兴庆区丰泽街339号26幢4单元1303室',
    ],
    [parseAddress, '江苏省无锡!市;滨湖区165号~望湖公寓6幢', '江苏省无锡市滨湖区165号望湖公寓6幢'],
    [parseAddress, '天津市南开区青禾街65号22慷1单元301室', '天津市南开区青禾街65号22幢1单元301室'],
    [parseDate, '20171/07/27', '2017/07/27'],
    [parseDate, '2027/071/27', '2027/07/27'],
    // A slash that was read as 1, or a month of two figures; a month that begins with 0 is whole.
    [parseDate, '20171207', null],
    [parseDate, '2018 0310', '2018-03-10'],
    [parseDate, '2018-0310', '2018-03-10'],
    [parseDate, '20180310&', null],
    [parseDate, '20180340', null],
    [parseDate, '2015半10月07日', '2015年10月07日'],
    [parseDate, '1999年I月21日', '1999年1月21日'],
    [parseCreditCode, '91430923MAWMMOQRD42', '91430923MAWMMQRD42'],
    [parseCreditCode, '91430923MAWMM0QRD42', null],
    // A 7 read as 7 and T, twice.
    [parseCreditCode, '92410105MA7TMAPOET79', '92410105MA7MAP0E79'],
    [parseCreditCode, '92410105MA7TMAPOEUT79', null],
    // Without its T it is a code, and without its last figure as well.
    [parseCreditCode, '91420106MACMT7AT687', null],
    [parseCreditCode, '91420106 MACMT7AT687', null],
    [parseMoneyText, '50万兀', '50万元'],
    [parseMoneyText, '10,.000,.000.00兀', '10,000,000.00元'],
    [parseMoneyText, '富佰万元整', '贰佰万元整'],
    [parseMoneyText, '富贵万元整', null],
    [parseMoneyText, ']00万元人民币', '100万元人民币'],
    [parseMoneyText, '00万元人民币', null],
    [parseHanName, '帕孜来提「买买提', '帕孜来提·买买提'],
    [parseHanName, '穆罕默德江“卡德尔', '穆罕默德江·卡德尔'],
    [parseAddress, '样本市样本路389号金a09z桂小区15幢', '样本市样本路389号金桂小区15幢'],
    [parseAddress, '样本市样本路389号3单元go1室', '样本市样本路389号3单元go1室'],
    [parseOrganisation, '杭州样本网络科技震限公司', '杭州样本网络科技有限公司'],
    [parseOrganisation, '样本(温州)建筑工程有限责「公司', '样本(温州)建筑工程有限责任公司'],
    [parseOrganisation, '样本餐饮管理合伏企业(朋限合伙)', '样本餐饮管理合伙企业(有限合伙)'],
    [parseOrganisation, '样本联合伏特电气有限公司苏州分公司', '样本联合伏特电气有限公司苏州分公司'],
    [parseOrganisation, '份有限公司', null],
    [parseOwner, '责任公司', null],
    [parseOwner, '分司', null],
    [parseAddress, '样本市样本路8号4憨303室', '样本市样本路8号4幢303室'],
    [parseAddress, '1址湖南省益阳市样本路8号', '湖南省益阳市样本路8号'],
    [parseAddress, '所上海市样本路8号', '上海市样本路8号'],
    [parseAddress, '淀江省绍兴市样本路8号', '浙江省绍兴市样本路8号'],
    [parseAddress, '新疆维君尔自治区喀什市样本路8号', '新疆维吾尔自治区喀什市样本路8号'],
    [parseAddress, '黑龙红省鹤岗市样本路8号', '黑龙江省鹤岗市样本路8号'],
    [parseAddress, '口东省广州市样本路8号', '口东省广州市样本路8号'],
    [parseAddress, '厂东省广州市样本路8号', '广东省广州市样本路8号'],
    [parseAddress, '样本市旧址湖南路8号', '样本市旧址湖南路8号'],
    [parseAddress, '样本市样本路8号4幢2单完303室', '样本市样本路8号4幢2单元303室'],
    [parseOrganisation, '穗舟企业《有限合伙)', '穗舟企业(有限合伙)'],
    [parseDomain, 'yangbén.org.cn', 'yangben.org.cn'],
    [parseEnd, '2016.05.20-2036.05.20', '2036.05.20'],
    [parseEnd, '2021年03月18日至长期', '长期'],
    [parseEnd, '没有', null],
    // A thin dot is read as a dash.
    [parseEnd, '2027.05-15', '2027.05.15'],
    [parseEnd, '2024.01.21-2021.01.21', null],
    [parseEnd, '2024.07.21-2024.07.21', '2024.07.21'],
    [parseEnd, '2024.05.15-2027-05.15', '2027.05.15'],
    [parseDate, '2027-05.15', '2027.05.15'],
    [parseDate, '2027-05-15', '2027-05-15'],
    [parseEnd, '2006.12.10-长粹', '长期'],
    [parseStart, '2006.12.10-长粹', '2006.12.10'],
    [parseEnd, '2006.12.10-£M', null],
    [parseEnd, '2006.12.10-', '2006.12.10'],
    [parseEnd, '2025.12.23-2028 92.23', null],
    [parseEnd, '2025.12.23-2028.92.23', null],
    [parseEnd, '2025.12.23 至 2028 年', null],
    [parseStart, '2016.05.20-2036.05.20', '2016.05.20'],
    [parseStart, '2036.05.20', null],
    [parseDomain, ' Qinghe-YangBen.cn ', 'qinghe-yangben.cn'],
    [parseDomain, 'qinghe', null],
    // A small dot that was read as the space beside it.
    [parseDomain, 'muluo-onl inesample site', 'muluo-onlinesample.site'],
    [parseDomain, 'chengyan88sample on1ine', 'chengyan88sample.online'],
    [parseDomain, 'chengyan sample', null],
    [parseDomain, 'chengyansample, club', 'chengyansample.club'],
    [parseDomain, 'chengyandemo net.cn', 'chengyandemo.net.cn'],
    [parseDomain, 'cheng yan.site', 'chengyan.site'],
    [parseDomain, 'cheng.yan site', 'cheng.yansite'],
    // A first letter that was read twice, or a double one.
    [parseDomain, 'Qqinghe.cn', null],
    [parseDomain, 'i—-qinghe.cn', 'i-qinghe.cn'],
    // No name ends so: a q for a g.
    [parseDomain, 'qinghe.orq.cn', 'qinghe.org.cn'],
    [parseDomain, 'qinghe.orq', 'qinghe.org'],
    [parseDomain, 'Qinghe.cn', 'qinghe.cn'],
    [parseMoneyText, '壶亿武仟万元整', '壹亿贰仟万元整'],
    [parseMoneyText, '伍拙万元人民币', '伍拾万元人民币'],
    [parseMoneyText, '武汉', null],
    [parseDomain, 'yangben88.on1ine', 'yangben88.online'],
    [parseDomain, 'yangben01.c0m', 'yangben01.com'],
    [parseDomain, '192.0.2.101', null],
    [parseOrganisation, '：杭州青禾样本科技有限公司', '杭州青禾样本科技有限公司'],
    [parseOrganisation, '杭州', null],
    [parseHanName, '浙江省杭州市西湖区', null],
    [parseHanName, '杭州市西湖区样本镇', null],
    [parseHanName, '沙吾列,哈力别克', '沙吾列·哈力别克'],
    [parseDate, '1996-年8月“15:目', '1996年8月15日'],
    [parseDate, '2000年7月19', '2000年7月19日'],
    [parseEthnicity, '汊', '汉'],
    [parseEthnicity, '池', null],
    [parseCompanyType, '有限责任公司(自然人独资', '有限责任公司(自然人独资)'],
    [parseCompanyType, '个体工商户', '个体工商户'],
  ])('%o of %j is %j', (parse, text, printed) => {
    expect(value(parse(text))).toBe(printed)
  })
})

describe('parseCreditCode', () => {
  it('does not swap characters that could stand there, though the result would pass', () => {
    // One digit of a valid code, read as another: the checks fail, and no repair is tried.
    expect(parseCreditCode('91110105MA00TEXT1W')).toBeNull()
  })

  it('is not confirmed by its checks where one of two repairs is far-fetched', () => {
    expect(parseCreditCode('91330203MANTJOMUSK')).toMatchObject({
      value: '91330203MANTJQMU5K',
      confirmed: false,
    })
    expect(parseCreditCode('91110105MAO0TEXTOW')).toMatchObject({ confirmed: true })
    // Cut from a longer text by one sign, the label's last, and by two.
    expect(parseCreditCode('191110105MA00TEXT0W')).toMatchObject({ confirmed: true })
    expect(parseCreditCode('91110105MA00TEXT0W28')).toMatchObject({ confirmed: false })
    expect(parseCreditCode('91330302MAQYL6MS1E')).toMatchObject({
      value: '91330302MAQYL6M81E',
      confirmed: true,
    })
  })

  it('knows no code of a category that is not given out', () => {
    expect(parseCreditCode('9L110105MA00TEXT0W')).toBeNull()
  })
})

describe('parseCardSpan', () => {
  it('reads both dates through misread dots, and confirms a span that cards have', () => {
    const span = parseCardSpan('2022.01-06=2042-01.06')
    expect(span?.from).toMatchObject({ value: '2022.01.06', confirmed: true })
    expect(span?.until).toMatchObject({ value: '2042.01.06', confirmed: true })
  })

  it('confirms no other span', () => {
    expect(parseCardSpan('2022.01.06-2041.01.06')?.from.confirmed).toBe(false)
  })

  it('reads 长期', () => {
    expect(parseCardSpan('2022.01.06-长期')?.until.value).toBe('长期')
  })

  it.each(['2014.05.15.:019.05.15', '2014.05.15.1019.05.15', '2014.05.152019.05.15'])(
    'gives %s its second year back, where cards have such a span',
    (text) => {
      expect(parseCardSpan(text)?.until).toMatchObject({ value: '2019.05.15', confirmed: true })
      expect(parseCardSpan(text.replace('.15', '.16'))?.until.confirmed ?? false).toBe(false)
    },
  )

  it('takes no impossible day', () => {
    expect(parseCardSpan('2022.13.06-2042.13.06')).toBeNull()
  })
})

describe('numbers of other certificates', () => {
  it.each([
    ['京网文〔2024〕0012-034号', '京网文〔2024〕0012-034号'],
    ['（署）网出证（粤）字第514号', '（署）网出证（粤）字第514号'],
    [': 2821432', '2821432'],
    ['第一号', null],
    ['有效期三年', null],
  ])('of approvals: %s', (text, value) => {
    expect(parseApprovalNumber(text)?.value ?? null).toBe(value)
  })

  it.each([
    ['H12345678', 'H12345678'],
    ['M1234567801', 'M1234567801'],
    ['09560099', '09560099'],
    ['A1234567', null],
    ['0956009', null],
  ])('of passes: %s', (text, value) => {
    expect(parsePassNumber(text)?.value ?? null).toBe(value)
  })

  it('of licences before 2015, confirmed by their check digit', () => {
    expect(parseRegistrationNumber('12345')).toBeNull()
    expect(parseRegistrationNumber('1101012345678')).toEqual({ value: '1101012345678', confirmed: false })
  })

  it('and the offices that give them out', () => {
    expect(parseIssuer('济南市公安局历下分局')?.value).toBe('济南市公安局历下分局')
    expect(parseIssuer('某市民政局（印章）')?.value).toBe('某市民政局')
    expect(parseIssuer('2024年')).toBeNull()
  })
})

it('does not take the end of the wide label 类　型 for a part of the type', () => {
  expect(parseCompanyType('型有限责任公司')?.value).toBe('有限责任公司')
  expect(parseCompanyType('有限责任公司')?.value).toBe('有限责任公司')
})

it('drops quotation marks, which specks are read as', () => {
  expect(parseLongText('春晖路257“号')?.value).toBe('春晖路257号')
})

it('marks a figure that no reading has as a guess', () => {
  expect(parseMoneyText('歪佰万元整')).toMatchObject({ value: '贰佰万元整', guess: true })
  expect(parseMoneyText('贰佰万元整')?.guess).toBeUndefined()
})

describe('the end of a licence’s term', () => {
  const expiry = businessLicence.labels.find(({ field }) => field === 'expiry')!
  it.each([
    ['2010年11月26日至2030年11月25日', '2030年11月25日'],
    ['2010年11月26日至2030年11月26日', '2030年11月26日'],
    // Terms may end in another month.
    ['2010年11月26日至2030年12月31日', '2030年12月31日'],
    ['2010年11月01日至2030年10月31日', '2030年10月31日'],
    ['2010年11月26日至长期', '长期'],
    // A 5 that was read as 3.
    ['2010年11月26日至2030年11月23日', null],
    ['2010年11月26日', null],
  ])('of %s', (text, end) => expect(value(expiry.parse(text))).toBe(end))
})

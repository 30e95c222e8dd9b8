import type { Random } from '../random'
import { cityAndCounty, type Region } from './region'

const ROADS =
  '文澜路 青禾街 和顺路 望江路 学苑街 龙泉路 松柏路 创新大道 翠湖路 云栖路 丰泽街 景明路 银杏大道 石桥路 安宁巷 春晖路'.split(
    ' ',
  )
const ESTATES = '翠景苑 和风家园 碧水湾 书香名邸 锦绣花园 望湖公寓 金桂小区 东方雅居'.split(' ')
const TOWERS = '创业大厦 云谷中心 科技园 时代广场 信息港 双创基地 商务楼 数字产业园'.split(' ')
const TOWNS = '清溪镇 柳林镇 石泉镇 白塔镇 双桥镇 大安镇 河口镇'.split(' ')
const VILLAGES = '前进村 李家湾村 杨柳村 红旗村 东山村 小桥村 石门村'.split(' ')

/** As on an identity card: no commas, with the province. */
export function homeAddress(random: Random, region: Region): string {
  const place = region.province + cityAndCounty(region)
  if (random.chance(0.3))
    return `${place}${random.pick(TOWNS)}${random.pick(VILLAGES)}${random.integer(1, 12)}组${random.integer(1, 99)}号`
  const house = `${random.integer(1, 28)}幢${random.integer(1, 4)}单元${random.integer(1, 18)}0${random.integer(1, 4)}室`
  return random.chance(0.5)
    ? `${place}${random.pick(ROADS)}${random.integer(1, 399)}号${random.pick(ESTATES)}${house}`
    : `${place}${random.pick(ROADS)}${random.integer(1, 399)}号${house}`
}

/** As on a business licence. */
export function businessAddress(random: Random, region: Region): string {
  const place = region.province + cityAndCounty(region)
  const road = `${random.pick(ROADS)}${random.integer(1, 1299)}号`
  const room = random.pick([
    `${random.integer(1, 6)}幢${random.integer(1, 22)}0${random.integer(1, 8)}室`,
    `${random.pick('ABCD'.split(''))}座${random.integer(2, 26)}层${random.integer(1, 26)}0${random.integer(1, 9)}单元`,
    `${random.integer(1, 4)}楼${random.integer(101, 488)}室-${random.integer(1, 60)}`,
  ])
  return random.chance(0.6) ? `${place}${road}${random.pick(TOWERS)}${room}` : `${place}${road}${room}`
}

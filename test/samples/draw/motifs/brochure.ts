import { inventFirm } from '../../invent/firm'
import type { DrawMotif } from './motif'

/** A firm's leaflet that talks of its licence and code in sentences: the words of a licence, and none of its form. */
export const brochure: DrawMotif = (sheet, random) => {
  const firm = inventFirm(random.part('firm'))
  const colour = random.pick(['#1f5f9a', '#a83a2c', '#2e7d5b'])
  sheet.fill('#ffffff')
  sheet.fill(colour, { x: 0, y: 0, width: 1500, height: 420 })
  const title = { size: 84, family: sheet.fonts.sans, weight: 700, colour: '#fff', align: 'centre' } as const
  sheet.text(random.pick(['公司简介', '关于我们', '企业介绍']), 750, 200, title)
  sheet.text(firm.name, 750, 320, { ...title, size: 54, weight: 400 })
  const text = { size: 46, family: sheet.fonts.sans, colour: '#222' }
  const paragraphs = [
    `　　${firm.name}依法取得营业执照，统一社会信用代码为${firm.creditCode}，是一家专注于信息服务的公司。`,
    `　　公司位于${firm.address}，注册资本充足，法定代表人和管理团队从业多年，经营范围涵盖软件开发与技术服务。`,
    '　　我们代办网站备案、域名注册和许可证申请，欢迎携带身份证、营业执照副本前来咨询。',
    '　　成立以来，公司坚持诚信为本，先后服务客户三百余家，获得一致好评。',
  ]
  let y = 560
  for (const paragraph of paragraphs) {
    for (const line of sheet.wrap(paragraph, 1260, text)) {
      sheet.text(line, 120, y, text)
      y += 82
    }
    y += 40
  }
  sheet.text(`咨询电话：400-000-${random.integer(1000, 9999)}`, 120, y + 60, { ...text, weight: 700, colour })
}

import { inventPerson } from '../../invent/person'
import type { DrawMotif } from './motif'

/** A ruled form that is none of ours, with labels that ours have too: name, sex, number, address. */
export const applicationForm: DrawMotif = (sheet, random) => {
  const person = inventPerson(random.part('person'))
  sheet.fill('#ffffff')
  const style = { size: 42, family: sheet.fonts.serif, colour: '#1a1a1a' } as const
  const title = random.pick(['入职登记表', '会员申请表', '培训报名表', '车辆通行证申请表'])
  sheet.text(title, 750, 220, { ...style, size: 80, weight: 700, align: 'centre', spacing: 12 })
  const rows = [
    ['姓名', person.name, '性别', person.sex === 'male' ? '男' : '女'],
    ['出生年月', `${person.birth.year}.${person.birth.month}`, '民族', person.ethnicity],
    ['学历', random.pick(['本科', '大专', '硕士']), '婚姻状况', '未婚'],
    ['身份证号', person.idNumber, '手机号码', `138****${random.integer(1000, 9999)}`],
    ['联系地址', [...person.address].slice(0, 14).join(''), '邮箱', 'a@sample.cn'],
    ['工作单位', '云桥数联', '职务', random.pick(['文员', '经理', '工程师'])],
  ]
  rows.forEach((row, at) => {
    const y = 340 + at * 130
    sheet.frame({ x: 120, y, width: 1260, height: 130 }, '#222', 3)
    ;[120, 320, 900, 1090].forEach((x, column) => {
      sheet.line(x, y, x, y + 130, '#222', 3)
      const text = row[column] ?? ''
      sheet.text(text, x + 18, y + 80, { ...style, size: column === 1 && text.length > 14 ? 34 : 38 })
    })
  })
  sheet.frame({ x: 120, y: 1120, width: 1260, height: 560 }, '#222', 3)
  sheet.text('工作经历', 150, 1190, style)
  sheet.text('本人承诺以上信息真实。  签名：', 150, 1800, style)
}

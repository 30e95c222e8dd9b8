import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { hasMaterial } from '../slots'
import { isFiling, isSheetWanted, sheetsOf } from './sheets'

export const sheetOrFaceCheck: Rule = {
  id: 'verification-sheet/sheet-or-face-check',
  family: 'verification-sheet',
  top: 8,
  title: '真实性核验单，或代替它的人脸核验',
  severity: 'block',
  basis: 'sheet-wanted',
  explains:
    '纸质核验单的时期，每个网站要交备案省样式的核验单；后来改为网站负责人在接入商的 App 里做人脸或视频核验。按所问的那一天的依据回答；人脸核验只能在线做，这里只提醒。',
  appliesTo: isFiling,
  check: (filing, { facts }) => {
    if (isSheetWanted(facts) !== true) {
      if (sheetsOf(filing).length > 0) return [passed('materials')]
      return [
        found(
          'materials',
          '现在一般不交纸质核验单，由网站负责人本人做人脸或视频核验，本软件不联网，无法代办。',
          '提交前在接入商的 App 或小程序里完成核验；接入商的页面要核验单的，从订单里下载备案省的样式。',
          { severity: 'offline' },
        ),
      ]
    }
    return filing.draft.services.map((_, index) =>
      hasMaterial(filing, 'verification-sheet', index)
        ? passed('materials')
        : found(
            'materials',
            `材料里还没有真实性核验单${filing.draft.services.length > 1 ? `（第 ${index + 1} 个服务）` : ''}。`,
            '从订单里下载备案省的样式，填写、签名、盖章后扫描放入。',
            { slot: 'verification-sheet' },
          ),
    )
  },
}

import { findWord } from '../reading/find-word'

/** Titles of the papers that show a prior approval, by the category of the filing form that each belongs to. */
export const APPROVAL_TITLES: Readonly<Record<string, readonly string[]>> = {
  news: ['互联网新闻信息服务许可证'],
  publishing: ['网络出版服务许可证', '互联网出版许可证'],
  'off-campus-training': ['民办学校办学许可证', '校外培训机构办学许可证'],
  health: ['医疗机构执业许可证'],
  'drugs-devices': [
    '互联网药品信息服务资格证书',
    '药品医疗器械网络信息服务备案凭证',
    '药品医疗器械网络信息服务备案',
    '医疗器械网络销售备案凭证',
  ],
  culture: ['网络文化经营许可证'],
  av: ['信息网络传播视听节目许可证'],
  'ride-hailing': ['网络预约出租汽车经营许可证'],
  'internet-finance': ['支付业务许可证', '保险业务许可证', '经营保险业务许可证'],
  religion: ['互联网宗教信息服务许可证'],
}

/** The category whose paper is called so; null for the title of any other paper. */
export function approvalCategoryOf(text: string): string | null {
  const letters = [...text.replace(/[^\p{L}\p{N}]/gu, '')]
  const found = Object.entries(APPROVAL_TITLES).find(([, titles]) =>
    titles.some((name) => findWord(letters, [...name]) !== null),
  )
  return found?.[0] ?? null
}

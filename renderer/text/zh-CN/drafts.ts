import { DRAFT_STATUS_NAMES } from '../../../electron/core/draft/draft-status'

/** The list of drafts. */
export const draftsText = {
  byStatus: '按状态',
  other: '其他',
  all: '全部',
  deleted: '已删除',
  statuses: DRAFT_STATUS_NAMES,
  newDraft: '新建备案',
  sample: '用样例试一试',
  import: '导入…',
  searchLabel: '筛选草稿',
  count: (n: number) => `${n} 份，按修改时间`,
  place: (at: number, n: number) => `第 ${at} 份，共 ${n} 份`,
  columns: { status: '状态', name: '单位与域名', province: '省份', provider: '接入商', problems: '问题' },
  materials: '材料',
  modified: '修改',
  actions: '操作',
  delete: '删除',
  restore: '恢复',
  untitled: '未命名草稿',
  emptyTitle: '还没有草稿。',
  empty: '拖入证件图片，或从新建备案开始。',
  sampleWords: '样例是一家虚构的公司，藏了几处错误，随便改。',
  emptyFilter: '没有符合条件的草稿。',
  clearFilter: '清除筛选',
  emptyDeleted: '没有已删除的草稿。',
  deletedToast: (name: string) => `已删除“${name}”`,
  restoredToast: (name: string) => `已恢复“${name}”`,
  importedMissing: (names: string[]) =>
    `已导入。草稿里提到的 ${names.length} 个文件没有找到：${names.join('、')}。请在“材料”里补上。`,
  drop: '松开后新建一份备案，并自动认出是哪种证件',
} as const

import type { FitReason } from '../../electron/core/packaging/picture-limits'
import type { UnfitPicture } from '../../electron/core/packaging/manifest'

const megabytes = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${+(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.round(bytes / 1024)} KB`

/** Pictures on their way into the package, and the check of a package. */
export const packageText = {
  picturesTitle: '图片',
  fit: (provider: string) => `按${provider}的上传限制做好副本`,
  fitWords: '原件不动，一起放进“原件”文件夹；副本做好后会再读一遍，值不一样会告诉你。',
  fitNone: (provider: string) => `图片都在${provider}的上传限制内，原样放入。`,
  flatten: '把证件从照片里裁出来、拉正',
  watermark: '加水印',
  watermarkWords: (words: string) => `只写在没有字的地方：“${words}”`,
  watermarkRefused: (provider: string) => `${provider}不收加水印的图片。`,
  watermarkUnknown: (provider: string) => `没有查到${provider}收不收水印，所以不加。`,
  live: (app: string | null, slots: string) =>
    `${slots}要在${app ?? '接入商的 App'}里现场拍，包里的图片只用来预演。`,
  copy: (reasons: string) => `将${reasons}`,
  reason: {
    format: () => '换成 JPEG',
    bytes: (bytes: number | null) => (bytes === null ? '缩小' : `压到 ${megabytes(bytes)} 以内`),
    side: (_: number | null, side: number | null) => (side === null ? '缩小' : `缩到 ${side} 像素以内`),
    turn: () => '转正',
    pages: () => '多页拼成一张',
    stitch: () => '拼成一张',
    flatten: () => '裁出证件',
    watermark: () => '加水印',
  } satisfies Record<FitReason, (bytes: number | null, side: number | null) => string>,
  stitchedWith: (slots: string) => `和${slots}拼成一张`,
  lost: (name: string, fields: string) =>
    `“${name}”的副本里，${fields}没有原件清楚。请放大看一眼，不清楚就重拍。`,
  unfit: (slot: string, { limit, wanted, reached }: UnfitPicture): string => {
    if (limit === null || wanted === null || reached === null)
      return `${slot}的图片打不开，没能做副本，原件已放入。`
    if (limit === 'bytes')
      return `${slot}压不到 ${megabytes(wanted)} 以内（最小 ${megabytes(reached)}），原件已放入。请离近些、背景简单些重拍。`
    return `${slot}只有 ${reached} 像素${limit === 'width' ? '宽' : '高'}，表单要 ${wanted} 像素，原件已放入。请用更高的分辨率重拍。`
  },
  verifyPassword: '材料包的密码',
  verifyWithPassword: '用密码校验',
}

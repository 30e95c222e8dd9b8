import type { z } from 'zod'
import { iconSchema } from '../../reference/apps-facts'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Answer, Filing, MaterialFile, Rule } from '../rule'
import { belongsTo } from '../slots'
import { appsOf, areDetailsJudged, type PlacedApp } from './app-services'

type Limits = z.infer<typeof iconSchema>['data']

const kilobytes = (bytes: number): string => `${Math.ceil((bytes / 1024) * 10) / 10} KB`

function ofFile(
  { size, kind, width, height }: MaterialFile,
  name: string,
  path: string,
  limits: Limits,
): Answer {
  if (!limits.kinds.includes(kind))
    return found(path, `App 图标“${name}”不是 PNG 或 JPEG 图片。`, '导出成 PNG 或 JPEG 再放入。')
  if (size > limits.maxBytes)
    return found(
      path,
      `App 图标“${name}”有 ${kilobytes(size)}，上限是 ${kilobytes(limits.maxBytes)}。`,
      '缩小图片的尺寸或另存为更小的文件。',
    )
  if (width !== null && height !== null && width !== height)
    return found(path, `App 图标“${name}”是 ${width}×${height}，不是正方形。`, '换成正方形的图标。', {
      severity: 'hint',
    })
  return passed(path)
}

/** The icons of an app among the materials: of the slot, or by the name given. */
const iconsOf = ({ draft }: Filing, { app, index }: PlacedApp): { file: string; at: number }[] =>
  draft.materials.flatMap(({ slot, file, service }, at) =>
    (slot === 'app-icon' && belongsTo(service, index)) || file === app.icon ? [{ file, at }] : [],
  )

function check(filing: Filing, placed: PlacedApp, limits: Limits | null): Answer[] {
  const path = `${placed.path}.icon`
  const icons = iconsOf(filing, placed)
  if (icons.length === 0)
    return [
      isBlank(placed.app.icon)
        ? found(
            path,
            'App 图标还没有放入。',
            `放入${limits ? ` ${kilobytes(limits.maxBytes)} 以内的` : ''}正方形图标，PNG 或 JPEG。`,
            { slot: 'app-icon' },
          )
        : notChecked(path, `图标“${placed.app.icon}”不在材料里，没有检查。`),
    ]
  return icons.map(({ file, at }) => {
    const place = `materials[${at}]`
    const known = filing.files?.find(({ index }) => index === at)
    if (!known || !limits) return notChecked(place, `“${file}”还没有打开，大小和格式没有检查。`)
    return ofFile(known, file, place, limits)
  })
}

export const icon: Rule = {
  id: 'app/icon',
  family: 'app',
  top: null,
  title: 'App 图标的大小与格式',
  severity: 'block',
  basis: 'app-icon',
  explains: '图标不超过 100 KB，按文件的字节看格式与大小，不看扩展名。不是正方形的只提示。',
  appliesTo: areDetailsJudged,
  check: (filing, { facts }) => {
    const limits = facts.get('nationwide/app-icon', iconSchema)?.value.data ?? null
    return appsOf(filing.draft).flatMap((placed) => check(filing, placed, limits))
  },
}

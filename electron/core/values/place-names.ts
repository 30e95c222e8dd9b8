import { ETHNIC_GROUPS } from './ethnic-group'

/** Shorter names under which people write a division: `杭州市` → `杭州`, `大理白族自治州` → `大理州`, `大理`. */

const GROUPS = [...ETHNIC_GROUPS].sort((one, other) => other.length - one.length).join('|')
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:(?:${GROUPS})族?)+自治([州县旗])$`, 'u')
const KIND = /^(.{2,}?)(?:市|地区|盟|自治州|新区|区|县|林区)$/u

/** Without the kind of division; nothing shorter than two characters, which would stand in any text. */
export function shortNames(name: string): string[] {
  const autonomous = AUTONOMOUS.exec(name)
  if (autonomous) {
    const [, own = '', kind = ''] = autonomous
    return [own + kind, own]
  }
  const plain = KIND.exec(name)?.[1]
  return plain === undefined ? [] : [plain]
}

/** `浙江省` → `浙江`, `广西壮族自治区` → `广西`. */
export const shortProvince = (name: string): string =>
  name.replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/u, '')

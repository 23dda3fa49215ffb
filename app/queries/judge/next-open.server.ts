import { db } from '~/data/prisma.server'

/** Where the judge goes on: the next number still open in this module, going round; then the next open module. */
export async function nextOpen(judgeId: string, module: string, seat: string): Promise<string | null> {
  const open = await db().sheet.findMany({
    where: { judgeId, status: 'open' },
    select: { id: true, seat: { select: { code: true } }, module: { select: { code: true } } },
    orderBy: [{ module: { ord: 'asc' } }, { seat: { code: 'asc' } }],
  })
  const others = open.filter((sheet) => sheet.seat.code !== seat || sheet.module.code !== module)
  const here = others.filter((sheet) => sheet.module.code === module)
  return (here.find((sheet) => sheet.seat.code > seat) ?? here[0] ?? others[0])?.id ?? null
}

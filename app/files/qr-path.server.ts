import { create } from 'qrcode'

/** 二维码 as one SVG path of unit squares, for a drawing that is a picture itself. */
export function qrPath(address: string): { readonly path: string; readonly size: number } {
  const { modules } = create(address, { errorCorrectionLevel: 'M' })
  const squares: string[] = []
  for (let y = 0; y < modules.size; y += 1)
    for (let x = 0; x < modules.size; x += 1) if (modules.get(y, x)) squares.push(`M${x} ${y}h1v1h-1z`)
  return { path: squares.join(''), size: modules.size }
}

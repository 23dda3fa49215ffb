import { toString as qrOf } from 'qrcode'

/** 二维码: an address as an image address (SVG), with a quiet zone, readable from creased paper. */
export async function qrImage(address: string): Promise<string> {
  const svg = await qrOf(address, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

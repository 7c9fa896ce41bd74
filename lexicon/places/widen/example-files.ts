import { crc32, deflateRawSync } from 'node:zlib'

/** A ZIP archive of files of ours. `declare` lies about what an entry unpacks to. Source: PKWARE APPNOTE 4.3. */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  { declare, damage }: { readonly declare?: number; readonly damage?: boolean } = {}
): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(8, 4)
    about.writeUInt32LE(crc32(damage === true ? Buffer.from('other') : bytes), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(declare ?? bytes.length, 18)
    about.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, Buffer.from(name), packed])
    const tail = Buffer.alloc(16)
    tail.writeUInt32LE(offset, 12)
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), about, tail.subarray(2), Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(central.length, 4)
  end.writeUInt16LE(central.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end])
}

/** A line of a list of places of GeoNames. */
export const placeLine = ({
  id,
  name,
  others = '',
  lat,
  lon,
  code = 'P.PPL',
  country = 'SY',
  admin = '12',
  people = 0
}: {
  readonly id: number
  readonly name: string
  readonly others?: string
  readonly lat: number
  readonly lon: number
  readonly code?: string
  readonly country?: string
  readonly admin?: string
  readonly people?: number
}): string => {
  const [group, feature] = code.split('.')
  return [
    id,
    name,
    name,
    others,
    lat,
    lon,
    group,
    feature,
    country,
    '',
    admin,
    '',
    '',
    '',
    people,
    '',
    '',
    'Asia/Damascus',
    '2024-01-01'
  ].join('\t')
}

/** Villages, a camp and a wood that we made up, in a province that is known. */
export const exampleCountry = [
  placeLine({ id: 169387, name: 'Idlib', others: 'Edleb Muhafazah', lat: 35.8, lon: 36.7, code: 'A.ADM1' }),
  placeLine({ id: 90000001, name: 'Tall Wardiyat', others: 'Tell Wardiyat,Телль-Вардият', lat: 35.71, lon: 36.61 }),
  placeLine({ id: 90000002, name: 'Mukhayyam ar Rihan', others: 'Rihan Camp', lat: 36.1, lon: 36.6, code: 'S.CMPRF' }),
  placeLine({ id: 90000003, name: 'Harsh Wardiyat', lat: 35.7, lon: 36.6, code: 'V.FRST' }),
  placeLine({ id: 164816, name: 'Saraqib', others: 'Saraqub al Wusta', lat: 35.86, lon: 36.8, people: 32000 })
].join('\n')

/** A square of a degree, as the outline of an area. */
export const square = (lon: number, lat: number): unknown => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon, lat],
      [lon + 1, lat],
      [lon + 1, lat + 1],
      [lon, lat + 1],
      [lon, lat]
    ]
  ]
})

import { expect, test } from 'vitest'
import { readFormFile } from './form-file.ts'

async function bytesOf(form: FormData): Promise<Uint8Array> {
  return new Uint8Array(await new Response(form).arrayBuffer())
}

test('a file is found among other parts, with its name, type and size', async () => {
  const form = new FormData()
  form.append('note', 'see below')
  const bytes = new Uint8Array([0, 255, 13, 10, 13, 10, 45, 45, 128, 10])
  form.append('file', new File([bytes], 'año "1".png', { type: 'image/png' }))

  expect(readFormFile(await bytesOf(form), 'file')).toEqual({
    name: 'año %221%22.png',
    contentType: 'image/png',
    size: 10,
  })
})

test('a large file does not break the reader', async () => {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(900_000).fill(200)], 'x.bin'))

  expect(readFormFile(await bytesOf(form), 'file')?.size).toBe(900_000)
})

test('a form that came as text is read as well', () => {
  const form =
    '--b\r\nContent-Disposition: form-data; name=file; filename=a.txt\r\n\r\nhé\r\n--b--\r\n'

  expect(readFormFile(form, 'file')).toEqual({ name: 'a.txt', contentType: '', size: 3 })
})

test.each([
  ['name="file"; filename="a;b.png"', 'a;b.png'],
  ['name="file"; filename="; name=x.png"', '; name=x.png'],
  ['filename="; name=x.png"; name="file"', '; name=x.png'],
  [String.raw`name="file"; filename="a \"1\".png"`, 'a "1".png'],
  [String.raw`name="file"; filename="C:\fotos\"`, String.raw`C:\fotos` + '\\'],
  ['name="file"; filename="a_o.png"; filename*=UTF-8\'\'a%C3%B1o%3B.png', 'año;.png'],
  ['name="file"; filename="a.png"; filename*=UTF-8\'\'%C3', 'a.png'],
  ['Name=file; FileName=a.png', 'a.png'],
  ['name="file"; filename=""', ''],
  ['name="file"', 'file'],
])('the name of a file is read as it was meant: %s', (parameters, name) => {
  const form = `--b\r\nContent-Disposition: form-data; ${parameters}\r\n\r\nx\r\n--b--\r\n`

  expect(readFormFile(form, 'file')?.name).toBe(name)
})

test.each<readonly [unknown, string]>([
  ['', 'nothing'],
  ['x', 'no form'],
  ['--b\r\n\r\n', 'a form without an end'],
  ['--b\r\nContent-Disposition: form-data; name="other"\r\n\r\nx\r\n--b--', 'another part'],
  ['--\r\n', 'an empty boundary'],
  [`--b\r\n${'x'.repeat(10_000)}\r\n\r\nx\r\n--b--\r\n`, 'a part without headers'],
  [undefined, 'no body'],
  [{ file: 'x' }, 'something else'],
])('%j has no file: %s', (form, _what) => {
  expect(readFormFile(form, 'file')).toBeUndefined()
})

test.each([
  ['is too long', 71],
  ['is as long as the form', 8 * 1024 * 1024],
])('a form whose boundary %s is none', (_what, length) => {
  const boundary = 'b'.repeat(length)
  const part = 'content-disposition: form-data; name="file"; filename="a"'

  expect(
    readFormFile(`--${boundary}\r\n${part}\r\n\r\nx\r\n--${boundary}--\r\n`, 'file'),
  ).toBeUndefined()
})

test('a boundary of 70 characters is read, the most that may be', () => {
  const boundary = 'b'.repeat(70)
  const part = 'content-disposition: form-data; name="file"; filename="a"'

  expect(
    readFormFile(`--${boundary}\r\n${part}\r\n\r\nx\r\n--${boundary}--\r\n`, 'file'),
  ).toMatchObject({ name: 'a', size: 1 })
})

import { PNG } from 'pngjs';

/** A ring with a dot, partly transparent, made by an encoder of another hand. */
export function aLogo(width: number, height: number, colorType: 2 | 6 = 6): string {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const reach = Math.hypot((x - width / 2) / (width / 2), (y - height / 2) / (height / 2));
      const isInk = reach < 0.35 || (reach > 0.7 && reach < 0.95);
      png.data.set([20 + Math.round((180 * x) / width), 90, 160, isInk ? 255 : 0], (y * width + x) * 4);
    }
  }
  return pngUrl(PNG.sync.write(png, { colorType, inputHasAlpha: true }));
}

export function pngUrl(bytes: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
}

/** A gradient of 60 × 20 px. */
export const A_JPEG =
  'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAARCAAUADwDAREAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAYI/8QAGRAAAgMBAAAAAAAAAAAAAAAAABUDFGJS/8QAFwEBAQEBAAAAAAAAAAAAAAAAAAgFCf/EABkRAAIDAQAAAAAAAAAAAAAAAAAWBBViUv/aAAwDAQACEQMRAD8Ay830YCRk6Ft+g30EjIb9BvoJGQ36DfQSMhv0G+gkZDfoN9BIyG/Qb6CRkN+g30EjIb9ES30WAk5JZb9BvoJOQ36DfQSchv0G+gk5DfoN9BJyG/Qb6CTkN+g30EnIb9BvoJOQ36JOzL0VBVReScrOT0LMvQqovIs5PQsy9Cqi8izk9CzL0KqLyLOT0LMvQqovIs5PQsy9Cqi8izk9CzL0KqLyLOT0LMvQqovIs5PR/9k=';

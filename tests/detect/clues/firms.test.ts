import { expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const page = (foot: string): string =>
  `<meta name="author" content="Valley Farms"><h1>Cookies</h1><p>Take flour and eggs.</p><footer>${foot}</footer>`;

it.each(['Inc', 'LLC', 'Ltd.', 'GmbH', 'e.V.', 'S.A.', 'B.V.'])('takes whoever is behind %s for nobody', form => {
  expect(namesOn(page(`© 2003, Valley Farms ${form}`))).toEqual([]);
  expect(namesOn(page(`© 2003, Valley Farms, ${form}`))).toEqual([]);
});

it('needs the form of a firm right behind the name', () => {
  expect(namesOn(page('© 2003 Valley Farms. Hosted by Tides GmbH'))).toEqual(['Valley Farms']);
  expect(namesOn(page('Valley Farms Agatha'))).toEqual(['Valley Farms']);
});

const imprint = (house: string, title = 'Impressum'): string =>
  `<title>${title}</title><main><h1>${title}</h1><h2>Angaben</h2><p>${house}<br>Deich 5</p><h2>Verantwortlich</h2><p>Karl Weber<br>Deich 5</p></main>`;

it('finds nobody in the imprint of a society or a firm', () => {
  expect(namesOn(imprint('Förderverein Jugendhaus e. V.'))).toEqual([]);
  expect(namesOn(imprint('Salz und Sand GmbH'))).toEqual([]);
  expect(namesOn(imprint('Salz und Sand'))).toEqual(['Karl Weber']);
  expect(namesOn(imprint('Salz und Sand GmbH', 'Am Deich'))).toEqual(['Karl Weber']);
});

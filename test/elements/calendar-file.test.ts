import {expect} from '@open-wc/testing';

import {calendarFile} from '../../src/elements/parts/calendar-file.js';

describe('calendarFile()', () => {
  const lines = (text: string) => text.split('\r\n');
  const event = {title: 'Vervolg', note: 'Kom', day: '2026-12-31', minutes: 15};

  it('makes a whole day of a day without a time, also at the end of a year', () => {
    expect(lines(calendarFile(event))).to.include.members(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101']);
  });

  it('keeps the time on the clock, also past midnight', () => {
    expect(lines(calendarFile({...event, time: '23:50'}))).to.include.members([
      'DTSTART;TZID=Europe/Amsterdam:20261231T235000',
      'DTEND;TZID=Europe/Amsterdam:20270101T000500',
    ]);
  });

  it('says which clock, and by what rules it goes, for calendars that know no names or take a bare time for Greenwich', () => {
    const text = calendarFile({...event, time: '15:30'});
    const zone = /BEGIN:VTIMEZONE\r\n([^]*)END:VTIMEZONE/.exec(text)![1]!;
    expect(lines(zone)).to.include.members(['TZID:Europe/Amsterdam', 'TZOFFSETTO:+0200', 'TZOFFSETTO:+0100']);
    expect(text.indexOf('END:VTIMEZONE')).to.be.below(text.indexOf('BEGIN:VEVENT'));
    for (const [part, day] of [
      ['DAYLIGHT', '1996-03-31'],
      ['STANDARD', '1996-10-27'],
    ] as const) {
      // The rules begin on the last Sunday on which the clock was really changed.
      const [, start, month] = new RegExp(`BEGIN:${part}[^]*?DTSTART:(\\d{8})T[^]*?BYMONTH=(\\d+);BYDAY=-1SU`).exec(zone)!;
      expect([start, Number(month)]).to.deep.equal([day.replaceAll('-', ''), new Date(day).getUTCMonth() + 1]);
      expect(new Date(day).getUTCDay()).to.equal(0);
    }
    expect(calendarFile(event)).not.to.contain('VTIMEZONE');
  });

  it('escapes what means something in the format', () => {
    expect(calendarFile({...event, title: 'a;b,c\\d', note: 'een\ntwee\r\ndrie'}))
      .to.contain('SUMMARY:a\\;b\\,c\\\\d')
      .and.to.contain('een\\ntwee\\ndrie');
  });

  it('has nothing in it that the format cannot hold, whatever the texts and the id hold', () => {
    const text = calendarFile({...event, uid: 'a\nb', title: 'a\u0000\u001b[1m\u0085b\tc', note: 'regel\u2028een\u0007'});
    expect(lines(text)).to.include('UID:a\\nb').and.include('SUMMARY:a[1mb\tc');
    // eslint-disable-next-line no-control-regex -- the very characters that it may not have
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/);
  });

  it('has no end after the last day that can be written', () => {
    for (const time of [undefined, '23:50']) {
      const text = calendarFile({...event, day: '9999-12-31', ...(time && {time})});
      expect(text)
        .to.match(/DTSTART[^\r]*:99991231/)
        .and.not.contain('DTEND');
    }
  });

  it('folds lines at 75 bytes without cutting a character, and unfolds to the same', () => {
    const title = 'é😀'.repeat(60);
    const text = calendarFile({...event, title});
    for (const line of lines(text)) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(text.replace(/\r\n /g, '')).to.contain(`SUMMARY:${title}`);
    expect(text).not.to.contain('\uFFFD');
  });

  it('has what a calendar asks for, each line ended, with an id of its own', () => {
    const text = calendarFile(event, new Date('2026-11-21T08:09:10.123Z'));
    expect(lines(text)).to.include.members(['BEGIN:VCALENDAR', 'VERSION:2.0', 'DTSTAMP:20261121T080910Z', 'END:VCALENDAR']);
    expect(text.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    const id = (file: string) => /UID:(.+)/.exec(file)![1];
    expect(id(text)).not.to.equal(id(calendarFile(event)));
  });
});

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';

import type {Browser, HTTPRequest, Page} from 'puppeteer-core';

import {texts} from './report-words.js';
import {canary} from './report-page.js';
import {launch} from '../launch.js';

const cdn = new URL('../../dist/cdn/', import.meta.url);
const neutral = 'https://neutral.example/';
const form = `<pleinwacht-report-form exit-href="${neutral}" endpoint="/never"></pleinwacht-report-form>`;
const tall = '<p style="block-size: 1500px">Meer van de school</p>';

/** A host's page: its head, and its body around the form. */
interface Host {
  head?: string;
  body: string;
  headers?: Record<string, string>;
}

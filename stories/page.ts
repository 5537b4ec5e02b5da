import {html, type TemplateResult} from 'lit';

/** A page about the library: its title, a sentence that says what it is for, and the rest. */
export function page(title: string, lead: string, body: TemplateResult): TemplateResult {
  return html`<style>
      body {
        padding: 0 !important;
      }
      .about {
        max-inline-size: 72rem;
        margin-inline: auto;
        padding: clamp(1rem, 4vw, 3rem);
        color: #1c2730;
        background: #ffffff;
        font:
          1rem/1.55 system-ui,
          'Segoe UI',
          Roboto,
          'Open Sans',
          sans-serif;
        overflow-wrap: anywhere;
      }
      .about > * + * {
        margin-block-start: 1.5rem;
      }
      .about h1,
      .about h2,
      .about h3 {
        margin-block-end: 0.5rem;
        line-height: 1.2;
      }
      .about h1 {
        font-size: clamp(1.75rem, 4vw, 2.5rem);
      }
      .about .lead {
        max-inline-size: 40em;
        font-size: 1.2rem;
      }
      .about .quiet {
        color: #404c55;
      }
      .about label {
        font-weight: 600;
      }
      .about :is(input, select, textarea) {
        box-sizing: border-box;
        min-block-size: 2.75rem;
        max-inline-size: 100%;
        padding: 0.4rem 0.6rem;
        color: inherit;
        background: #ffffff;
        border: 1.5px solid #6c757a;
        border-radius: 0.5rem;
        font: inherit;
        font-weight: 400;
      }
      .about input[type='color'] {
        inline-size: 3.5rem;
        padding: 0.25rem;
      }
      .about :is(input, select, textarea, summary, a, button, [tabindex]):focus-visible {
        outline: 3px solid #1c2730;
        outline-offset: 3px;
      }
      .about button {
        min-block-size: 2.75rem;
        padding: 0.4rem 1rem;
        color: #0d5058;
        background: #ffffff;
        border: 2px solid #0d5058;
        border-radius: 0.625rem;
        font: inherit;
        font-weight: 700;
        cursor: pointer;
      }
      .about a {
        color: #0d5058;
      }
      .about table {
        inline-size: 100%;
        border-collapse: collapse;
      }
      .about :is(th, td) {
        padding: 0.5rem 0.75rem 0.5rem 0;
        border-block-end: 1px solid #d8d1c3;
        text-align: start;
        vertical-align: top;
      }
      .about thead th {
        border-block-end: 3px solid #0d5058;
      }
      .about summary {
        padding-block: 0.75rem;
        font-weight: 600;
        cursor: pointer;
      }
      .about details {
        border-block-end: 1px solid #d8d1c3;
      }
      .about code,
      .about pre {
        font:
          0.9em/1.5 ui-monospace,
          Consolas,
          Menlo,
          monospace;
      }
      .about pre {
        margin: 0;
        padding: 1rem;
        overflow-x: auto;
        background: #f6f2e9;
        border-radius: 0.625rem;
      }
      .about .fields {
        display: flex;
        flex-wrap: wrap;
        gap: 1rem 1.5rem;
        align-items: end;
      }
      .about .fields > label {
        display: grid;
        gap: 0.25rem;
        max-inline-size: 100%;
      }
    </style>
    <main class="about">
      <header>
        <h1>${title}</h1>
        <p class="lead">${lead}</p>
      </header>
      ${body}
    </main>`;
}

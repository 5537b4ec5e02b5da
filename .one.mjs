import {rollup} from 'rollup';
import {brotliCompressSync} from 'node:zlib';
import {transform} from 'esbuild';
import {writeFileSync} from 'node:fs';
const {default: all} = await import(process.cwd()+'/rollup.config.mjs');
for (const name of process.argv.slice(2).filter(a=>!a.startsWith('-'))) {
  const config = all.find(({output}) => output?.entryFileNames === `${name}.js`);
  const bundle = await rollup({...config, onwarn(){}});
  const {output} = await bundle.generate(config.output);
  let total=0;
  for (const c of output) if (c.type==='chunk') { const b=brotliCompressSync(c.code).length; total+=b; console.log((b/1000).toFixed(2), c.fileName, c.isEntry?'ENTRY':'', process.argv.includes('-m')&&!c.isEntry ? Object.keys(c.modules).map(m=>m.split('/src/').pop()).join(' ').slice(0,600):'');
   if (c.isEntry) { writeFileSync(`/tmp/a17/${name}.js`, c.code);
     if (process.argv.includes('-m')) { const rows=[]; for (const [id,m] of Object.entries(c.modules)) { if(!m.code) continue; const min=(await transform(m.code,{minify:true,target:'es2022',charset:'utf8'})).code; rows.push([brotliCompressSync(min).length,min.length,id.replace(/.*\/(src|node_modules)\//,'')]); }
      rows.sort((a,b)=>b[0]-a[0]); for (const r of rows) console.log(String(r[0]).padStart(6),String(r[1]).padStart(7),r[2]); } } }
  console.log('ALL', (total/1000).toFixed(2));
  await bundle.close();
}

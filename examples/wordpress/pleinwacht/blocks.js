// The blocks in the editor. What a block shows there is drawn by the site (includes/widgets.php), and so are its words.

(({blocks, blockEditor, components, element, serverSideRender: ServerSideRender}, widgets) => {
  const {createElement: draw} = element;

  for (const {name, attributes} of widgets) {
    blocks.registerBlockType(`pleinwacht/${name}`, {
      edit: ({attributes: chosen, setAttributes}) =>
        draw(
          'div',
          blockEditor.useBlockProps(),
          draw(
            blockEditor.InspectorControls,
            null,
            draw(
              components.PanelBody,
              {title: 'Wat laat dit onderdeel zien?'},
              attributes.map((attribute) => {
                const change = (value) => setAttributes({[attribute.name]: value});
                const shared = {
                  key: attribute.name,
                  label: attribute.label,
                  help: attribute.help,
                  value: chosen[attribute.name],
                  onChange: change,
                };
                const options = Object.entries(attribute.values ?? {}).map(([value, label]) => ({value, label}));
                return options.length > 0
                  ? draw(components.SelectControl, {...shared, options: [{value: '', label: 'Gewoon'}, ...options]})
                  : draw(components.TextControl, shared);
              }),
            ),
          ),
          draw(components.Disabled, null, draw(ServerSideRender, {block: `pleinwacht/${name}`, attributes: chosen})),
        ),
      save: () => null,
    });
  }
})(window.wp, window.pleinwachtWidgets);

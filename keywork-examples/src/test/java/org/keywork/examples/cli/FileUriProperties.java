package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

/** Whatever a file is called, there is a URI for it. */
class FileUriProperties {

  @Property(tries = 200)
  void every_name_makes_a_uri_without_a_host(@ForAll @NotEmpty String name) {
    URI uri = URI.create(FileUri.of(name));

    assertThat(uri.getRawQuery()).isNull();
    assertThat(uri.getRawFragment()).isNull();
    assertThat(uri.getHost()).isNull();
    assertThat("file".equals(uri.getScheme())).isEqualTo(name.startsWith("/"));
  }

  @Property(tries = 200)
  void the_name_is_found_again_in_it(@ForAll @NotEmpty String letters) {
    String name = "cases/" + letters.replaceAll("[/.\\x{D800}-\\x{DFFF}]", "") + ".json";

    assertThat(URI.create(FileUri.of(name)).getPath()).isEqualTo(name);
  }
}

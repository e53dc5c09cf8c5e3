package vn.guongsang.people.unit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.ContestChoices;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;
import vn.guongsang.web.Mistakes;

/** The organisers' list of units. */
@Path("/organiser/units")
@RolesAllowed(Role.ORGANISERS)
class UnitPages {
    private final UnitBook book;
    private final UnitDesk desk;
    private final ContestChoices choices;
    private final CurrentActor actor;
    private final Flash flash;

    UnitPages(UnitBook book, UnitDesk desk, ContestChoices choices, CurrentActor actor, Flash flash) {
        this.book = book;
        this.desk = desk;
        this.choices = choices;
        this.actor = actor;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "people")
    record Units(List<UnitView> units, Map<String, Bilingual> types) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people")
    record Unit(@Nullable UnitView unit, UnitForm form, Map<String, Bilingual> types, Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return new Units(book.all(), choices.unitTypes());
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return new Unit(null, UnitForm.EMPTY, choices.unitTypes(), Mistakes.none());
    }

    @POST
    @Path("new")
    public Response add(
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("type") @DefaultValue("") String type,
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("phone") @DefaultValue("") String phone) {
        var form = new UnitForm(code.strip(), name, type, address, phone);
        var mistakes = form.mistakes();
        if (!mistakes.any() && book.byCode(form.code()).isPresent()) {
            mistakes.add("code", "people", "codeTaken");
        }
        if (mistakes.any()) {
            return again(null, form, mistakes);
        }
        desk.add(actor.get(), form);
        return flash.then("people.unitSaved", "/organiser/units");
    }

    @GET
    @Path("{code}")
    public TemplateInstance show(@PathParam("code") String code) {
        var unit = book.byCode(code).orElseThrow(Refusal::notHere);
        return new Unit(unit, UnitForm.of(unit), choices.unitTypes(), Mistakes.none());
    }

    @POST
    @Path("{code}")
    public Response change(
            @PathParam("code") String code,
            @FormParam("version") int version,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("type") @DefaultValue("") String type,
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("phone") @DefaultValue("") String phone) {
        var unit = book.byCode(code).orElseThrow(Refusal::notHere);
        var form = new UnitForm(code, name, type, address, phone);
        var mistakes = form.mistakes();
        if (mistakes.any()) {
            return again(unit, form, mistakes);
        }
        desk.describe(actor.get(), unit.id(), form, version);
        return flash.then("people.unitSaved", "/organiser/units");
    }

    @POST
    @Path("{code}/closing")
    public Response close(@PathParam("code") String code, @FormParam("version") int version) {
        desk.close(actor.get(), book.byCode(code).orElseThrow(Refusal::notHere).id(), version);
        return flash.then("people.unitClosed", "/organiser/units");
    }

    @POST
    @Path("{code}/reopening")
    public Response reopen(@PathParam("code") String code, @FormParam("version") int version) {
        desk.reopen(actor.get(), book.byCode(code).orElseThrow(Refusal::notHere).id(), version);
        return flash.then("people.unitReopened", "/organiser/units");
    }

    private Response again(@Nullable UnitView unit, UnitForm form, Mistakes mistakes) {
        return Response.status(422)
                .entity(new Unit(unit, form, choices.unitTypes(), mistakes))
                .build();
    }
}

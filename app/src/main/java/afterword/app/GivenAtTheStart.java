package afterword.app;

import org.springframework.beans.factory.aot.BeanRegistrationExcludeFilter;
import org.springframework.beans.factory.support.RegisteredBean;

/** Keeps out of the written wiring what whoever starts the server hands to it: its clock, its address, its database. */
final class GivenAtTheStart implements BeanRegistrationExcludeFilter {

    @Override
    public boolean isExcludedFromAotProcessing(RegisteredBean bean) {
        return bean.getMergedBeanDefinition().getInstanceSupplier() != null;
    }
}
